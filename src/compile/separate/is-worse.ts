/** Whether a moved line may not take the place of the drawn one. */

import type { LonLat } from '../../lib/great-circle';
import { distanceKm } from '../../lib/great-circle';
import { landBeyondEndsKm, lineLengthKm, sharpestTurnDeg } from '../check/line-geometry';
import { isLand } from '../world/land-index';

/** Well below what `geo:check` allows. */
const LAND_KM = 0.5;
const TURN_DEG = 45;
const LENGTH_CHANGE = 0.03;
/** Short lines may change by this much however short they are, and by what their ends moved. */
const LENGTH_CHANGE_KM = 3;

export function isWorse(
  moved: readonly LonLat[],
  drawn: readonly LonLat[],
  isOver: typeof isLand = isLand,
): boolean {
  const drawnKm = lineLengthKm(drawn);
  const change = Math.abs(lineLengthKm(moved) - drawnKm);
  const endsKm = distanceBetween(moved[0], drawn[0]) + distanceBetween(moved.at(-1), drawn.at(-1));
  if (change > Math.max(LENGTH_CHANGE_KM + endsKm, LENGTH_CHANGE * drawnKm)) return true;
  if (sharpestTurnDeg(moved) > Math.max(TURN_DEG, sharpestTurnDeg(drawn) + 1)) return true;
  const landKm = landBeyondEndsKm(moved, { isOver });
  return landKm > LAND_KM && landKm > landBeyondEndsKm(drawn, { isOver });
}

function distanceBetween(a: LonLat | undefined, b: LonLat | undefined): number {
  return a && b ? distanceKm(a, b) : 0;
}
