/** One small map of one system, as a group of SVG. Pixels; the cell begins at 0, 0. */
import {
  type GeoPath,
  type GeoProjection,
  geoArea,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoPath,
} from 'd3-geo';
import type { MultiLineString, Polygon, Position } from 'geojson';
import { derivePhases, eventsOfSegment, type State } from '../../domain/lifespan';
import type { RecordEvent } from '../../domain/record-parts';
import { escaped } from '../../lib/escaped';
import { wrapLon } from '../../lib/great-circle';
import type { Authored } from '../authored';
import { lineLengthKm } from '../check/line-geometry';
import { countriesNear, landNear } from './land-near';
import { type Dot, placedNames } from './placed-names';

export const CELL = { width: 300, height: 264 };
const TITLE_HEIGHT = 34;
const PADDING = 16;
/** The least height and width of what a map shows, so that a short line has some coast around it. */
const LEAST_DEGREES = 0.25;

const COLOURS: Record<State, string> = {
  planned: '#8a6d00',
  building: '#b45f00',
  'in-service': '#0973b1',
  out: '#c00000',
  ended: '#6b6b6b',
};
const DASHES = { surveyed: '', approximate: '7 2', schematic: '3 1.5' } as const;

interface SheetDot extends Dot {
  isInferred: boolean;
  isCrossing: boolean;
}

export type SheetCable = Authored<'submarine-cables'> | Authored<'terrestrial-cables'>;

/** @param names of landing points by id; the places of a terrestrial cable are its own */
export function sheetCell(cable: SheetCable, names: ReadonlyMap<string, string>): string {
  const lines = cable.segments.map(({ geometry }) => geometry.coordinates);
  const shape: MultiLineString = { type: 'MultiLineString', coordinates: lines.map(wrapped) };
  const projection = fitted(shape);
  const path = geoPath(projection).digits(1);
  const parts = [
    `<rect width="${CELL.width}" height="${CELL.height}" fill="#fff" stroke="#bbb"/>`,
    `<path d="${areaPath(landNear, projection, path)}" fill="#e4e4dc" stroke="#b5b5a8" stroke-width="0.4"/>`,
    ...(cable.kind === 'terrestrial-cables'
      ? [
          `<path d="${areaPath(countriesNear, projection, path)}" fill="none" stroke="#8f8f84" stroke-width="0.5"/>`,
        ]
      : []),
    ...cable.segments.map((segment) => {
      const d = path({ type: 'LineString', coordinates: wrapped(segment.geometry.coordinates) });
      const { precision, overland, events } = segment.properties;
      const colour = COLOURS[lastState(cable.record.events, events)];
      return `<path d="${d ?? ''}" fill="none" stroke="${overland ? '#7e3300' : colour}" stroke-width="1.1" stroke-dasharray="${DASHES[precision]}"/>`;
    }),
  ];
  const dots = dotsOf(cable, names, projection);
  parts.push(...dots.map(dotMark));
  parts.push(
    ...placedNames(
      dots.filter(({ isUnit }) => !isUnit),
      {
        left: 2,
        top: TITLE_HEIGHT,
        right: CELL.width - 2,
        bottom: CELL.height - 2,
      },
    ),
    `<rect width="${CELL.width}" height="${TITLE_HEIGHT - 2}" fill="#f2f2f2"/>`,
    `<text x="6" y="14" font-size="${titleSize(cable.record.name.en)}" font-weight="bold">${escaped(cable.record.name.en)}</text>`,
    `<text x="6" y="27" font-size="9.5" fill="#444">${escaped(summaryOf(cable, dots))}</text>`,
  );
  return parts.join('');
}

/** A disc for an end, an open one where it is only inferred or a branching unit; a square for a border crossing. */
function dotMark({ x, y, isUnit, isInferred, isCrossing }: SheetDot): string {
  const look = `fill="${isUnit || isInferred ? '#fff' : '#111'}" stroke="#111" stroke-width="0.6"`;
  return isCrossing
    ? `<rect x="${(x - 2).toFixed(1)}" y="${(y - 2).toFixed(1)}" width="4" height="4" ${look}/>`
    : `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${isUnit ? 1.1 : 1.8}" ${look}/>`;
}

/** A long name in smaller letters, so that all of it is seen. */
function titleSize(name: string): number {
  return Math.round(10 * Math.max(6, Math.min(12, (CELL.width - 12) / (0.62 * name.length)))) / 10;
}

function summaryOf({ id, record, segments }: SheetCable, dots: readonly Dot[]): string {
  const drawn = segments.reduce((sum, { geometry }) => sum + lineLengthKm(geometry.coordinates), 0);
  const published = record.lengthKm?.value;
  const length = published
    ? `${Math.round(drawn)} / ${published} km (${Math.round((100 * drawn) / published)} %)`
    : `${Math.round(drawn)} / ? km`;
  const ends = dots.filter(({ isUnit }) => !isUnit).length;
  return `${id}: ${length}, ${segments.length} seg, ${ends} pts`;
}

/** Equal areas around the middle of the system: fits any of them, across 180 degrees too. */
function fitted(shape: MultiLineString): GeoProjection {
  const [lon, lat] = geoCentroid(shape);
  const projection = geoAzimuthalEqualArea().rotate([-lon, -lat]).precision(0.3);
  const box: [[number, number], [number, number]] = [
    [PADDING, TITLE_HEIGHT + PADDING],
    [CELL.width - PADDING, CELL.height - PADDING],
  ];
  const square = [-1, 1].flatMap((x) =>
    [-1, 1].map((y): Position => [lon + (x * LEAST_DEGREES) / 2, lat + (y * LEAST_DEGREES) / 2]),
  );
  const isSmall = Math.max(...spans(shape)) < LEAST_DEGREES;
  projection.fitExtent(box, isSmall ? { type: 'MultiPoint', coordinates: square } : shape);
  return projection.clipExtent([
    [0, TITLE_HEIGHT - 2],
    [CELL.width, CELL.height],
  ]);
}

function spans({ coordinates }: MultiLineString): number[] {
  return [0, 1].map((axis) => {
    const values = coordinates.flat().map((p) => p[axis] ?? 0);
    return (
      values.reduce((a, b) => Math.max(a, b), -Infinity) -
      values.reduce((a, b) => Math.min(a, b), Infinity)
    );
  });
}

/** Coasts or borders in the detail that the scale can show. */
function areaPath(areasNear: typeof landNear, projection: GeoProjection, path: GeoPath): string {
  // Pixels a radian; 110m is good for the world in one cell.
  const scale = projection.scale();
  const resolution = scale > 1200 ? '10m' : scale > 200 ? '50m' : '110m';
  const [lon, lat] = projection.rotate();
  const cornerPx = Math.hypot(CELL.width, CELL.height);
  const reachDeg = ((cornerPx / scale) * 180) / Math.PI;
  return areasNear(resolution, [-lon, -lat], Math.min(180, reachDeg))
    .map((rings) => path(outward({ type: 'Polygon', coordinates: rings })) ?? '')
    .join('');
}

/** d3 takes the other side of a ring for its inside than plain GeoJSON does. */
function outward({ coordinates }: Polygon): Polygon {
  const polygon: Polygon = { type: 'Polygon', coordinates };
  return geoArea(polygon) > 2 * Math.PI
    ? { type: 'Polygon', coordinates: coordinates.map((ring) => ring.toReversed()) }
    : polygon;
}

function dotsOf(
  { segments, places }: SheetCable,
  names: ReadonlyMap<string, string>,
  projection: GeoProjection,
): SheetDot[] {
  const own = new Map(places.map(({ properties: p }) => [`place:${p.id}`, p]));
  const dots = new Map<string, SheetDot>();
  for (const { properties, geometry } of segments)
    for (const [end, p] of [
      [properties.from, geometry.coordinates[0]],
      [properties.to, geometry.coordinates.at(-1)],
    ] as const) {
      const at = p && projection([wrapLon(p[0] ?? 0), p[1] ?? 0]);
      const place = own.get(end);
      if (!at) continue;
      dots.set(end, {
        x: at[0],
        y: at[1],
        name: place?.name.en ?? names.get(end) ?? end,
        isUnit: end.startsWith('bu:'),
        isInferred: place?.basis === 'inferred',
        isCrossing: place?.crossing !== undefined,
      });
    }
  return [...dots.values()];
}

function lastState(events: readonly RecordEvent[], own: RecordEvent[] | undefined): State {
  return derivePhases(eventsOfSegment(events, own)).at(-1)?.state ?? 'planned';
}

function wrapped(line: readonly Position[]): Position[] {
  return line.map(([lon = 0, lat = 0]) => [wrapLon(lon), lat]);
}
