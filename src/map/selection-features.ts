/** Names beside the selected thing and the areas of sight, as GeoJSON for the basemap's label layers. */
import type { Feature, FeatureCollection } from 'geojson';
import type { Dataset, Entity } from '../domain/dataset';
import type { Kind } from '../domain/kinds';
import type { Text } from '../domain/record-parts';
import { capRim, capRing, isRimPolar, POLAR_LAT } from '../domain/sight';
import { rimLabel, sightOf } from '../domain/sight-circles';

export const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

interface SelectionFeatures {
  labels: FeatureCollection;
  areas: FeatureCollection;
}

interface Spot {
  at: [number, number];
  /** Sum of the directions in which lines leave, east and north. */
  east: number;
  north: number;
}

/** How far along a line its direction is taken, degrees. */
const REACH = 1.5;

function addEnd(
  spots: Map<string, Spot>,
  end: string,
  path: readonly number[],
  isReversed: boolean,
): void {
  const count = path.length / 2;
  const pointAt = (i: number): [number, number] => {
    const k = isReversed ? count - 1 - i : i;
    return [path[2 * k] ?? 0, path[2 * k + 1] ?? 0];
  };
  const at = pointAt(0);
  let i = 1;
  while (i < count - 1 && Math.hypot(pointAt(i)[0] - at[0], pointAt(i)[1] - at[1]) < REACH) i++;
  const [lon, lat] = pointAt(i);
  const length = Math.hypot(lon - at[0], lat - at[1]) || 1;
  const spot = spots.get(end) ?? { at, east: 0, north: 0 };
  spot.east += (lon - at[0]) / length;
  spot.north += (lat - at[1]) / length;
  spots.set(end, spot);
}

/** Ends of the lines of a cable or a path, each once, at their own unwrapped longitude. */
export function landingSpots(
  lines: readonly { from: string; to: string; path: readonly number[] }[],
): Map<string, Spot> {
  const spots = new Map<string, Spot>();
  for (const { from, to, path } of lines) {
    addEnd(spots, from, path, false);
    addEnd(spots, to, path, true);
  }
  return spots;
}

/** The side of a name that touches its point, so that the name stands away from the lines. */
function anchorAwayFrom({ east, north }: Spot): string {
  if (Math.abs(north) > 2 * Math.abs(east)) return north > 0 ? 'top' : 'bottom';
  return east > 0 ? 'right' : 'left';
}

/** A name stands beside the ring of its mark. */
const NAME_ANCHOR = 'name';

const OFFSETS: Record<string, [number, number]> = {
  [NAME_ANCHOR]: [1.6, 0],
  top: [0, 0.7],
  bottom: [0, -0.7],
  left: [0.75, 0],
  right: [-0.75, 0],
};

/** A country is named on the basemap, a milestone on its own mark; the name of an agreement would stand on its arcs. */
const NAMED_OTHERWISE: readonly Kind[] = ['countries', 'milestones', 'agreements'];

interface Label {
  spot: [number, number];
  label: string;
  role: 'place' | 'name';
  anchor: string;
}

function labelsOf(entity: Entity, dataset: Dataset, nameOf: (text: Text) => string): Label[] {
  if (entity.kind === 'submarine-cables') {
    const names = new Map(
      dataset.entities.flatMap(({ kind, id, name }) =>
        kind === 'landing-points' ? [[id, name] as const] : [],
      ),
    );
    return [...landingSpots(entity.segments ?? [])].flatMap(([id, spot]) => {
      const name = names.get(id);
      return name
        ? [{ spot: spot.at, label: nameOf(name), role: 'place', anchor: anchorAwayFrom(spot) }]
        : [];
    });
  }
  return entity.point && !NAMED_OTHERWISE.includes(entity.kind)
    ? [{ spot: entity.point, label: nameOf(entity.name), role: 'name', anchor: NAME_ANCHOR }]
    : [];
}

/** The stretches of a line that lie no nearer to a pole than a latitude. */
function withinLat(line: readonly [number, number][], maxLat: number): [number, number][][] {
  const stretches: [number, number][][] = [];
  line.forEach((point, i) => {
    if (Math.abs(point[1]) > maxLat) return;
    const before = line[i - 1];
    const goesOn = before !== undefined && Math.abs(before[1]) <= maxLat;
    if (goesOn) stretches.at(-1)?.push(point);
    else stretches.push([point]);
  });
  return stretches.filter(({ length }) => length > 1);
}

/** The circles as polygons to fill, and their rims as lines; on the globe the layer of sight draws the polar ones. */
function sightFeatures(entity: Entity, dataset: Dataset, isGlobe: boolean): Feature[] {
  const sight = sightOf(entity, dataset);
  return (sight?.circles ?? []).flatMap((circle) => {
    const { centre, radiusDeg } = circle;
    const isPolar = isGlobe && isRimPolar(centre[1], radiusDeg);
    const properties = {
      kind: entity.kind,
      label: sight ? rimLabel(sight, circle) : '',
      isHorizon: circle.elevationDeg === 0,
      isDrawn: !isPolar,
    };
    const ring = capRing(centre[0], centre[1], radiusDeg, isPolar ? POLAR_LAT : 90);
    const rim = withinLat(capRim(centre[0], centre[1], radiusDeg), isPolar ? POLAR_LAT : 90);
    return [
      { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } },
      { type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates: rim } },
    ];
  });
}

function labelFeature({ spot, label, role, anchor }: Label): Feature {
  return {
    type: 'Feature',
    properties: {
      label,
      role,
      anchor: anchor === NAME_ANCHOR ? 'left' : anchor,
      justify:
        anchor === 'right'
          ? 'right'
          : anchor === 'left' || anchor === NAME_ANCHOR
            ? 'left'
            : 'center',
      offset: OFFSETS[anchor],
    },
    geometry: { type: 'Point', coordinates: spot },
  };
}

/** The name of a place, away from the lines that leave it. */
export function placeLabel(spot: Spot, label: string): Feature {
  return labelFeature({ spot: spot.at, label, role: 'place', anchor: anchorAwayFrom(spot) });
}

export function selectionFeatures(
  entity: Entity | null,
  dataset: Dataset,
  nameOf: (text: Text) => string,
  isGlobe: boolean,
): SelectionFeatures {
  if (!entity) return { labels: EMPTY, areas: EMPTY };
  return {
    labels: {
      type: 'FeatureCollection',
      features: labelsOf(entity, dataset, nameOf).map(labelFeature),
    },
    areas: {
      type: 'FeatureCollection',
      features: sightFeatures(entity, dataset, isGlobe),
    },
  };
}
