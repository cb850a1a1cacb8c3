/** What the author of a cable should look at before taking a drafted line over. */

import type { LonLat } from '../../lib/great-circle';
import { bearingDeg, distanceKm } from '../../lib/great-circle';
import { landIntervals, lineLengthKm, sharpestTurnDeg } from '../check/line-geometry';

/** Land this near to an end is the landing itself. */
const FREE_KM = 25;
const SHARP_DEG = 50;
const TURNS_BACK_DEG = 110;

/** Looks at the finished line against the exact coast. */
export function lineWarnings(line: readonly LonLat[]): string[] {
  const warnings: string[] = [];
  const lastKm = lineLengthKm(line) - FREE_KM;
  for (const { startKm, endKm } of landIntervals(line)) {
    const km = Math.min(endKm, lastKm) - Math.max(startKm, FREE_KM);
    if (km <= 0) continue;
    const [lon, lat] = vertexNear(line, startKm);
    warnings.push(
      `${km.toFixed(1)} km over land ${Math.round(startKm)} km from its start, near ${lon},${lat}`,
    );
  }
  const turn = sharpestTurnDeg(line);
  if (turn > SHARP_DEG) warnings.push(`turns by ${Math.round(turn)} degrees at one vertex`);
  return warnings;
}

/** Looks at a stop between two legs: a line that turns back there was led astray by it. */
export function stopWarnings(arriving: readonly LonLat[], leaving: readonly LonLat[]): string[] {
  const before = arriving.at(-2);
  const stop = leaving[0];
  const after = leaving[1];
  if (!before || !stop || !after) return [];
  const turn = Math.abs(((bearingDeg(stop, after) - bearingDeg(stop, before) + 360) % 360) - 180);
  return turn > TURNS_BACK_DEG
    ? [
        `turns back at --via ${stop.join(',')} (${Math.round(turn)} degrees): move it or leave it out`,
      ]
    : [];
}

function vertexNear(line: readonly LonLat[], km: number): LonLat {
  let sum = 0;
  for (const [k, p] of line.entries()) {
    const before = line[k - 1];
    sum += before ? distanceKm(before, p) : 0;
    if (sum >= km) return p;
  }
  return line.at(-1) ?? [0, 0];
}
