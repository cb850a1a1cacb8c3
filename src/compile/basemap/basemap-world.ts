/** The world that tiles and pictures are made of: cut, with every line told what it is. Takes some seconds. */
import type { FeatureCollection } from 'geojson';
import { loadWorldTopology } from '../world/world-topology';
import type { Position2, WorldTopology } from '../world/world-types';
import { type BoundaryArc, boundaryArcs, splitAtBoxes } from './boundary-arcs';
import { type DisputedRule, loadDisputedRules } from './disputed-lines';
import { worldAtZoom } from './level-of-detail';
import { borderLayer, coastLayer, countryLayer, type Layer } from './world-features';

export interface BasemapWorld {
  world: WorldTopology;
  arcs: BoundaryArc[];
  /** Lines that the source lacks. */
  extra: Position2[][];
}

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

export function loadBasemapWorld(): BasemapWorld {
  const world = loadWorldTopology('10m');
  const rules = loadDisputedRules();
  closeSouthPole(world);
  splitAtBoxes(world, rules);
  const arcs = boundaryArcs(world, rules);
  return { world, arcs, extra: drawnLines(world, arcs, rules) };
}

export interface WorldLayers extends Record<string, FeatureCollection> {
  countries: Layer;
  coast: Layer;
  borders: Layer;
}

/** Land, coast and borders with the detail that a zoom can show. */
export function worldLayersAt({ world, arcs, extra }: BasemapWorld, zoom: number): WorldLayers {
  const level = worldAtZoom(world, zoom);
  return {
    countries: countryLayer(level),
    coast: coastLayer(level, arcs),
    borders: borderLayer(level, arcs, extra),
  };
}
