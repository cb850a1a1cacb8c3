/** Leaves out the vertices that a map does not need, and rounds the others. */

import type { LonLat } from '../../lib/great-circle';
import { distanceKm, distanceToSegmentKm, greatCircle } from '../../lib/great-circle';
import type { WaterGrid } from './water-grid';
import { shoreKm } from './water-grid';

/** A vertex at least every degree of a great circle (111 km): a globe needs it. */
const MAX_LEG_KM = 105;
const DECIMALS = 1000;

/** Ends are kept as they are; the others get three decimals. */
export function thinOut(grid: WaterGrid, path: readonly LonLat[]): LonLat[] {
  const kept = simplify(path, (p) =>
    Math.max(0.35, Math.min(1.2, shoreKm(grid, p[0], p[1]) * 0.03)),
  );
  const out: LonLat[] = [];
  kept.forEach((b, k) => {
    const a = kept[k - 1];
    if (a) {
      const steps = Math.ceil(distanceKm(a, b) / MAX_LEG_KM);
      const point = greatCircle(a, b);
      for (let s = 1; s < steps; s++) out.push(rounded(point(s / steps)));
    }
    out.push(k === 0 || k === kept.length - 1 ? b : rounded(b));
  });
  return out.filter((p, k) => k === 0 || p[0] !== out[k - 1]?.[0] || p[1] !== out[k - 1]?.[1]);
}

function rounded(p: LonLat): LonLat {
  return [Math.round(p[0] * DECIMALS) / DECIMALS, Math.round(p[1] * DECIMALS) / DECIMALS];
}

/** Douglas-Peucker against great circles, with a tolerance (km) of each point's own. */
function simplify(path: readonly LonLat[], toleranceKm: (p: LonLat) => number): LonLat[] {
  const keep = new Set([0, path.length - 1]);
  const open: [number, number][] = [[0, path.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [first, last] = span;
    const a = path[first];
    const b = path[last];
    if (!a || !b) continue;
    let worst = 1;
    let at = -1;
    for (let k = first + 1; k < last; k++) {
      const p = path[k];
      if (!p) continue;
      const excess = distanceToSegmentKm(p, a, b) / toleranceKm(p);
      if (excess > worst) {
        worst = excess;
        at = k;
      }
    }
    if (at < 0) continue;
    keep.add(at);
    open.push([first, at], [at, last]);
  }
  return path.filter((_, k) => keep.has(k));
}
