/** Puts the exact middle of a narrow strait in the place of a path through its coarse cells. */

import type { LonLat } from '../../lib/great-circle';
import { distanceKm } from '../../lib/great-circle';
import { WATERWAYS } from './waterways';

/** A path that comes this near to both ends of a strait goes through it. */
const NEAR_KM = 5;

/** @param path points a few km apart */
export function followWaterways(path: readonly LonLat[]): LonLat[] {
  let out = [...path];
  for (const way of WATERWAYS) {
    const points = way.map(([lon, lat]): LonLat => [lon, lat]);
    const south = nearestIndex(out, points[0]);
    const north = nearestIndex(out, points.at(-1));
    if (south < 0 || north < 0 || south === north) continue;
    const inOrder = south < north ? points : points.reverse();
    // One point more goes on each side, so that the path has room to turn in.
    const before = out.slice(0, Math.max(1, Math.min(south, north) - 1));
    const after = out.slice(Math.min(out.length - 1, Math.max(south, north) + 2));
    out = [...before, ...inOrder, ...after];
  }
  return out;
}

/** Index of the point nearest to `to`; -1 where none is near. */
function nearestIndex(path: readonly LonLat[], to: LonLat | undefined): number {
  let best = -1;
  let bestKm = NEAR_KM;
  path.forEach((p, k) => {
    const km = to ? distanceKm(p, to) : Infinity;
    if (km < bestKm) {
      best = k;
      bestKm = km;
    }
  });
  return best;
}
