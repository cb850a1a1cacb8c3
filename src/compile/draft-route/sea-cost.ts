/** What a kilometre of cable costs the drafting tool: 1 at sea, more near the shore, most on land. */

import type { LonLat } from '../../lib/great-circle';
import { distanceKm, greatCircle } from '../../lib/great-circle';
import type { WaterGrid } from './water-grid';
import { shoreKm } from './water-grid';

/** Where there is room a line keeps this far off the coast, more or less. */
const WANTED_KM = 25;
/** Beyond this the coast is not felt. */
const FELT_KM = 70;
/** Only ever paid between a landing point and its nearest water. */
const LAND_COST = 60;

/** Cost of one km at a distance of `offKm` from the shore; 0 is land. */
export function costPerKm(offKm: number): number {
  if (offKm <= 0) return LAND_COST;
  const near = Math.max(0, 1 - offKm / WANTED_KM);
  const felt = Math.max(0, 1 - offKm / FELT_KM);
  return 1 + 5 * near * near + 0.35 * felt * felt;
}

/** Cost of the great circle from `a` to `b`; gives up (Infinity) once it exceeds `limit`. */
export function legCost(grid: WaterGrid, a: LonLat, b: LonLat, limit = Infinity): number {
  const lengthKm = distanceKm(a, b);
  if (lengthKm === 0) return 0;
  if (lengthKm > limit) return Infinity;
  const point = greatCircle(a, b);
  let total = 0;
  let at = 0;
  while (at < lengthKm) {
    const [lon, lat] = point(at / lengthKm);
    const offKm = shoreKm(grid, lon, lat);
    // No land can be nearer than `offKm`, so far from the shore long steps see as much as short ones.
    const step = Math.min(lengthKm - at, Math.max(1.5, (offKm - 5) / 2));
    const [midLon, midLat] = point((at + step / 2) / lengthKm);
    total += step * costPerKm(shoreKm(grid, midLon, midLat));
    if (total > limit) return Infinity;
    at += step;
  }
  return total;
}
