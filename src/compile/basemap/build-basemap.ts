/** The whole basemap: Natural Earth, the boundary policy and the labels, as one archive of tiles. */
import type { FeatureCollection } from 'geojson';
import { loadWorldTopology } from '../world/world-topology';
import type { Position2, WorldTopology } from '../world/world-types';
import { writeArchive } from './archive';
import { type BoundaryArc, boundaryArcs, splitAtBoxes } from './boundary-arcs';
import { type DisputedRule, loadDisputedRules } from './disputed-lines';
import { labelLayer } from './label-features';
import { worldAtZoom } from './level-of-detail';
import { type EncodedTile, tilesOfZoom } from './tiles';
import { borderLayer, coastLayer, countryLayer } from './world-features';

const MAX_ZOOM = 7;

/** Lines that the source lacks, their ends moved onto the boundary where they begin. */
function drawnLines(
  world: WorldTopology,
  arcs: BoundaryArc[],
  rules: DisputedRule[],
): Position2[][] {
  return rules.flatMap(({ line, snapTo }) => {
    if (!line) return [];
    const points = arcs
      .filter((a) => snapTo && [...a.sides].sort().join() === [...snapTo].sort().join())
      .flatMap((a) => world.arcs[a.arc] ?? []);
    const snap = (p: Position2): Position2 =>
      points.reduce(
        (best, q) =>
          Math.hypot(q[0] - p[0], q[1] - p[1]) < Math.hypot(best[0] - p[0], best[1] - p[1])
            ? q
            : best,
        points[0] ?? p,
      );
    return [line.map((p, i) => (i === 0 || i === line.length - 1 ? snap(p) : p))];
  });
}

/** The layers of one zoom, by their names in the tiles. */
export function layersAtZoom(
  world: WorldTopology,
  arcs: BoundaryArc[],
  extra: Position2[][],
  zoom: number,
): Record<string, FeatureCollection> {
  const level = worldAtZoom(world, zoom);
  return {
    countries: countryLayer(level),
    coast: coastLayer(level, arcs),
    borders: borderLayer(level, arcs, extra),
    labels: labelLayer(zoom, MAX_ZOOM),
  };
}

/**
 * The inner edge of the Ross Ice Shelf lies beyond the last row of tiles: cut there, the sea would
 * reach the South Pole on the globe. So nothing is drawn south of this latitude but land.
 */
const SOUTHERNMOST = -84.9;

function closeSouthPole(world: WorldTopology): void {
  world.arcs = world.arcs.map((points) =>
    points.some(([, lat]) => lat < SOUTHERNMOST)
      ? points.map(([lon, lat]): Position2 => [lon, Math.max(lat, SOUTHERNMOST)])
      : points,
  );
}

function* allTiles(): Generator<EncodedTile> {
  const world = loadWorldTopology('10m');
  const rules = loadDisputedRules();
  closeSouthPole(world);
  splitAtBoxes(world, rules);
  const arcs = boundaryArcs(world, rules);
  const extra = drawnLines(world, arcs, rules);
  for (let zoom = 0; zoom <= MAX_ZOOM; zoom++)
    yield* tilesOfZoom(layersAtZoom(world, arcs, extra, zoom), zoom);
}

const METADATA = {
  name: 'Digital Silk Road Atlas basemap',
  description: 'Natural Earth after geo/BOUNDARIES.md',
  attribution: 'Natural Earth',
  type: 'baselayer',
  vector_layers: ['countries', 'coast', 'borders', 'labels'].map((id) => ({
    id,
    minzoom: 0,
    maxzoom: MAX_ZOOM,
    fields: {},
  })),
};

/** The bytes of `public/basemap/basemap.pmtiles`. Takes some seconds. */
export function buildBasemap(): Buffer {
  return writeArchive(allTiles(), METADATA, MAX_ZOOM);
}
