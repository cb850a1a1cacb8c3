/**
 * The world with the detail that one zoom can show. It is simplified arc by arc, so land, fill, coast
 * and borders still share the very same points, and no sliver opens between two countries.
 */

import { keptVertices } from '../../lib/kept-vertices';
import { ringPoints } from '../world/world-topology';
import type { ArcRings, Position2, WorldTopology } from '../world/world-types';

const TILE_PX = 512;
/** By zoom: how far a line may be off at the zoom itself; twice that just before the next one. */
const TOLERANCE_PX = [0.6, 0.6, 0.5, 0.45, 0.4, 0.4, 0.4, 0.4];
/** Islands below this are left out, but for the largest of each country. */
const ISLAND_PX2 = 1.6;
/** From here on the largest island of each country is kept, however small. */
const EVERY_COUNTRY_FROM_ZOOM = 2;

/** Web Mercator in px of the zoom; the poles are cut where the tiles end. */
function project([lon, lat]: Position2, zoom: number): Position2 {
  const sin = Math.sin((Math.max(-85.06, Math.min(85.06, lat)) * Math.PI) / 180);
  const size = TILE_PX * 2 ** zoom;
  return [(lon / 360 + 0.5) * size, (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * size];
}

/** Points without jumps at 180 degrees. */
function unwrap(points: Position2[]): Position2[] {
  let turn = 0;
  return points.map(([x, y], i) => {
    const before = points[i - 1]?.[0];
    if (before !== undefined && Math.abs(x - before) > 180) turn += x > before ? -360 : 360;
    return [x + turn, y];
  });
}

function simplifyArc(points: Position2[], zoom: number, coarseness: number): Position2[] {
  const px = unwrap(points).map((p) => project(p, zoom));
  const isClosed = points.length > 3 && points[0]?.join() === points.at(-1)?.join();
  // A ring of fewer than four points is no area: ease the tolerance until it is one.
  const wanted = (TOLERANCE_PX[Math.floor(zoom)] ?? 0.4) * coarseness;
  for (let tolerance = wanted; tolerance > 1e-4; tolerance /= 3) {
    const indexes = keptVertices(px, tolerance);
    if (!isClosed || indexes.length > 3)
      return indexes.flatMap((i) => [points[i] ?? []] as Position2[]);
  }
  return points;
}

/** Area in square px of the zoom. */
function areaPx2(points: Position2[], zoom: number): number {
  const px = unwrap(points).map((p) => project(p, zoom));
  let sum = 0;
  px.forEach(([x, y], i) => {
    const [nextX, nextY] = px[(i + 1) % px.length] ?? [0, 0];
    sum += x * nextY - nextX * y;
  });
  return Math.abs(sum / 2);
}

const arcOf = (ring: number[]) => {
  const [signed = 0] = ring;
  return signed < 0 ? ~signed : signed;
};

/** Arcs that are islands too small for the zoom. */
function tinyIslands(world: WorldTopology, zoom: number, coarseness: number): Set<number> {
  const tiny = new Set<number>();
  const rings = world.parts.flatMap((part) => part.polygons.flat());
  const compound = new Set(rings.flatMap((r) => (r.length > 1 ? r.map((a) => arcOf([a])) : [])));
  for (const part of world.parts) {
    const sized = part.polygons.map((polygon) => ({
      outer: polygon[0] ?? [],
      area: areaPx2(ringPoints(world, polygon[0] ?? []), zoom),
    }));
    const largest = Math.max(...sized.map((s) => s.area));
    for (const { outer, area } of sized) {
      if (outer.length > 1 || compound.has(arcOf(outer))) continue;
      if (area >= ISLAND_PX2 * coarseness ** 2) continue;
      if (zoom < EVERY_COUNTRY_FROM_ZOOM || area < largest) tiny.add(arcOf(outer));
    }
  }
  return tiny;
}

/**
 * The world as zoom `zoom` shows it: the same ring numbers, fewer points and fewer islands.
 * @param coarseness factor on what may be left out; 1 for tiles, more for a picture that has to be small
 */
export function worldAtZoom(world: WorldTopology, zoom: number, coarseness = 1): WorldTopology {
  const tiny = tinyIslands(world, zoom, coarseness);
  const sieve = (polygons: ArcRings[]): ArcRings[] =>
    polygons
      .filter(([outer]) => outer && !(outer.length === 1 && tiny.has(arcOf(outer))))
      .map((rings) => rings.filter((r, i) => i === 0 || r.length > 1 || !tiny.has(arcOf(r))));
  return {
    arcs: world.arcs.map((points, arc) =>
      tiny.has(arc) ? [] : simplifyArc(points, zoom, coarseness),
    ),
    land: sieve(world.land),
    parts: world.parts.map((part) => ({ ...part, polygons: sieve(part.polygons) })),
  };
}
