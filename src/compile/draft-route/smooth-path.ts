/** Rounds the corners of a path, generously at sea and hardly at all in narrow waters. */

import type { LonLat } from '../../lib/great-circle';
import { distanceKm, greatCircle } from '../../lib/great-circle';
import type { WaterGrid } from './water-grid';
import { shoreKm } from './water-grid';

const STEP_KM = 4;

/** Points at even steps along the great circles between the given points, all of these kept. */
export function resample(path: readonly LonLat[], stepKm = STEP_KM): LonLat[] {
  const out: LonLat[] = [];
  path.forEach((b, k) => {
    const a = path[k - 1];
    if (a) {
      const steps = Math.max(1, Math.round(distanceKm(a, b) / stepKm));
      const point = greatCircle(a, b);
      for (let s = 1; s < steps; s++) out.push(point(s / steps));
    }
    out.push(b);
  });
  return out;
}

/** Distance along the path of each of its points, km. */
export function kmAlong(path: readonly LonLat[]): number[] {
  let km = 0;
  return path.map((p, k) => {
    const before = path[k - 1];
    km += before ? distanceKm(before, p) : 0;
    return km;
  });
}

/**
 * Each point becomes the mean of its neighbours within a reach that is less than its distance from
 * the shore, so the mean cannot come to lie on land. Ends stay.
 */
export function smoothPath(grid: WaterGrid, path: readonly LonLat[]): LonLat[] {
  const km = kmAlong(path);
  const total = km[km.length - 1] ?? 0;
  return path.map((p, k) => {
    const at = km[k] ?? 0;
    const offKm = shoreKm(grid, p[0], p[1]);
    const reach = Math.min(0.9 * offKm, at, total - at);
    if (reach < STEP_KM / 2) return p;
    let lon = p[0];
    let lat = p[1];
    let weights = 1;
    // Pairs on both sides, so that a straight leg stays where it is.
    for (let n = 1; ; n++) {
      const a = path[k - n];
      const b = path[k + n];
      const away = Math.max(at - (km[k - n] ?? -Infinity), (km[k + n] ?? Infinity) - at);
      if (!a || !b || away > reach) break;
      const weight = (1 + Math.cos((Math.PI * away) / reach)) / 2;
      lon += weight * (a[0] + b[0]);
      lat += weight * (a[1] + b[1]);
      weights += 2 * weight;
    }
    return [lon / weights, lat / weights];
  });
}
