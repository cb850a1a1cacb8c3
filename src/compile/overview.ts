/** The vertices of a line that a map of the world can show. */
import { keptVertices } from '../lib/kept-vertices';
import type { Position2 } from './world/world-types';

/** In degrees of latitude: 6.7 km, less than a CSS pixel at zoom 3, below which the overview is drawn. */
const TOLERANCE_DEG = 0.06;
/** Longer legs would sink into the globe: at 6 degrees by 0.14 percent of its radius, half a pixel of a small one. */
const MAX_LEG_DEG = 6;

/**
 * @param path longitude, latitude, longitude, ...
 * @returns numbers of the vertices that are kept, in order
 */
export function overviewOf(path: readonly number[]): number[] {
  const count = path.length / 2;
  const at = (i: number): Position2 => [path[2 * i] ?? 0, path[2 * i + 1] ?? 0];
  const middle = at(Math.floor(count / 2))[1];
  const shrink = Math.cos((middle * Math.PI) / 180);
  const points = Array.from({ length: count }, (_, i): Position2 => {
    const [lon, lat] = at(i);
    return [lon * shrink, lat];
  });
  const kept = keptVertices(points, TOLERANCE_DEG);
  return kept.flatMap((vertex, k) => [...between(points, kept[k - 1], vertex), vertex]);
}

/** Vertices put back into a leg that is too long, where the line has them. */
function between(points: readonly Position2[], from: number | undefined, to: number): number[] {
  const a = points[from ?? to];
  const b = points[to];
  if (from === undefined || !a || !b) return [];
  const parts = Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / MAX_LEG_DEG);
  const back = Array.from({ length: parts - 1 }, (_, k) =>
    Math.round(from + ((to - from) * (k + 1)) / parts),
  );
  return [...new Set(back)].filter((vertex) => vertex > from && vertex < to);
}
