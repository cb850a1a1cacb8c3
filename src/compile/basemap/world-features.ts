/** The layers of the tiles that are made of the world's arcs: land, countries, coast and borders. */
import type { Feature, MultiLineString, MultiPolygon, Position } from 'geojson';
import { mesh } from 'topojson-client';
import type { MultiLineString as TopoLines } from 'topojson-specification';
import type { GroundLayer } from '../../drawing/ground';
import { cutLines, cutPolygons } from '../world/antimeridian';
import { DISSOLVED, dissolve, partsByCountry } from '../world/natural-earth';
import { asTopology, ringPoints } from '../world/world-topology';
import type { ArcRings, Position2, WorldTopology } from '../world/world-types';
import type { BoundaryArc } from './boundary-arcs';
import { groupBy } from './group-by';

export type Layer = GroundLayer;
type Properties = Layer['features'][number]['properties'];

const hasJump = (points: Position[]) =>
  points.some(([x = 0], i) => i > 0 && Math.abs(x - (points[i - 1]?.[0] ?? x)) > 180);

/** Only what crosses 180 degrees goes through the sphere: the rest is right as it is, and quicker. */
export function polygonsOf(world: WorldTopology, polygons: ArcRings[]): MultiPolygon {
  const coordinates: Position[][][] = [];
  for (const polygon of polygons) {
    const rings = polygon.map((ring) => ringPoints(world, ring)).filter((ring) => ring.length > 3);
    if (!rings[0]) continue;
    if (!rings.some(hasJump)) coordinates.push(rings);
    else coordinates.push(...cutPolygons({ type: 'Polygon', coordinates: rings }).coordinates);
  }
  return { type: 'MultiPolygon', coordinates };
}

/** The source ends some land at 180 degrees (Chukotka, Fiji): that edge is no coast. */
function withoutEdgeOfWorld(line: Position[]): Position[][] {
  const isEdge = ([x = 0]: Position) => Math.abs(x) > 179.985;
  const pieces: Position[][] = [[]];
  line.forEach((point, i) => {
    const before = line[i - 1];
    if (before && isEdge(before) && isEdge(point)) pieces.push([]);
    pieces.at(-1)?.push(point);
  });
  return pieces.filter((piece) => piece.length > 1);
}

function linesOf(world: WorldTopology, arcs: number[]): MultiLineString {
  const usable = arcs.filter((arc) => (world.arcs[arc]?.length ?? 0) > 1);
  const object: TopoLines = { type: 'MultiLineString', arcs: usable.map((arc) => [arc]) };
  const joined = mesh(asTopology(world), object).coordinates.filter((l) => l.length > 1);
  const plain = joined.filter((line) => !hasJump(line));
  const jumping = joined.filter(hasJump);
  const cut =
    jumping.length === 0
      ? []
      : cutLines({ type: 'MultiLineString', coordinates: jumping }).coordinates;
  return { type: 'MultiLineString', coordinates: [...plain, ...cut].flatMap(withoutEdgeOfWorld) };
}

const layer = (features: Layer['features']): Layer => ({ type: 'FeatureCollection', features });

const feature = <G extends MultiPolygon | MultiLineString>(
  geometry: G,
  properties: Properties,
): Feature<G, Properties> => ({ type: 'Feature', properties, geometry });

/**
 * All land: one feature a country, `iso2` (none for areas of no country). There is no layer of land
 * beside it: neighbours share their points, so fills without antialiasing leave no seam.
 */
export function countryLayer(world: WorldTopology): Layer {
  const features = [...partsByCountry(world)].map(([key, parts]) => {
    const iso2 = parts[0]?.iso2;
    const polygons = dissolve(
      world,
      parts.flatMap((p) => p.polygons),
      DISSOLVED.has(key),
    );
    return feature(polygonsOf(world, polygons), iso2 ? { iso2 } : {});
  });
  return layer(features);
}

/** One feature a country, `iso2` (none for areas of no country). */
export function coastLayer(world: WorldTopology, arcs: BoundaryArc[]): Layer {
  const groups = groupBy(
    arcs.filter((a) => a.kind === 'coast'),
    (a) => a.sides[0] ?? '',
  );
  return layer(
    [...groups].map(([iso2, own]) =>
      feature(
        linesOf(
          world,
          own.map((a) => a.arc),
        ),
        iso2 ? { iso2 } : {},
      ),
    ),
  );
}

/**
 * Every line twice, once for each side (`side` 0 and 1, `iso2` of that side), so that the outline of
 * a country can be lit by feature-state; at rest only side 0 is drawn. A line within one country has
 * side 0 alone and no `iso2`. `extra`: lines that the source lacks.
 */
export function borderLayer(
  world: WorldTopology,
  arcs: BoundaryArc[],
  extra: Position2[][],
): Layer {
  const lines = arcs.filter((a) => a.kind !== 'coast');
  const groups = groupBy(lines, (a) => `${a.kind}|${[...a.sides].map((s) => s ?? '').join('|')}`);
  const features = [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const geometry = linesOf(
      world,
      own.map((a) => a.arc),
    );
    const disputed = first.kind === 'disputed';
    const [a, b] = first.sides;
    const of = (side: number, iso2: string | null | undefined) =>
      feature(geometry, { side, disputed, ...(iso2 ? { iso2 } : {}) });
    return a === b ? [of(0, null)] : [of(0, a), of(1, b)];
  });
  const drawn =
    extra.length === 0
      ? []
      : [feature({ type: 'MultiLineString', coordinates: extra }, { side: 0, disputed: true })];
  return layer([...features, ...drawn]);
}
