/** Shifts a path sideways, so that systems in one corridor are drawn side by side. */

import type { LonLat } from '../../lib/great-circle';
import { bearingDeg, destination, distanceKm } from '../../lib/great-circle';
import { kmAlong } from './smooth-path';
import type { WaterGrid } from './water-grid';
import { shoreKm } from './water-grid';

/** Over this many km the shift grows from nothing at each end. */
const EASE_KM = 60;
/** The direction at a point is that of the path this far around it. */
const DIRECTION_KM = 20;
/** Shifted points keep this off the shore, or as much as the path itself does. */
const KEEP_OFF_KM = 6;
/** A shift grows or shrinks by no more than this many km a km. */
const MAX_SLOPE = 0.35;
/** Shifts are averaged over this many points on both sides. */
const EVEN_STEPS = 5;

/**
 * @param path points a few km apart
 * @param offsetKm to the right of the direction of the path; negative to the left
 */
export function offsetPath(grid: WaterGrid, path: readonly LonLat[], offsetKm: number): LonLat[] {
  if (offsetKm === 0) return [...path];
  const km = kmAlong(path);
  const total = km[km.length - 1] ?? 0;
  const directions = path.map((_, k) => directionAt(path, km, k));
  const side = offsetKm > 0 ? 90 : -90;
  const wanted = Math.abs(offsetKm);
  const shifts = path.map((p, k) => {
    const fromEnd = Math.min(km[k] ?? 0, total - (km[k] ?? 0));
    const room = roomKm(grid, p, (directions[k] ?? 0) + side, 3 * wanted);
    return squeezed(wanted * ease(fromEnd / EASE_KM), room);
  });
  const even = evenOut(evenOut(shifts, km), km);
  const moved = path.map((p, k) => destination(p, (directions[k] ?? 0) + side, even[k] ?? 0));
  return withoutBackSteps(moved, directions);
}

/** 0 to 1 with soft ends. */
function ease(t: number): number {
  const x = Math.max(0, Math.min(1, t));
  return x * x * (3 - 2 * x);
}

function directionAt(path: readonly LonLat[], km: readonly number[], k: number): number {
  const at = km[k] ?? 0;
  let a = k;
  let b = k;
  while (a > 0 && at - (km[a - 1] ?? 0) <= DIRECTION_KM) a--;
  while (b < path.length - 1 && (km[b + 1] ?? 0) - at <= DIRECTION_KM) b++;
  // One step at the least, where the points are further apart than that.
  if (a === b) {
    a = Math.max(0, k - 1);
    b = Math.min(path.length - 1, k + 1);
  }
  const from = path[a];
  const to = path[b];
  return from && to ? bearingDeg(from, to) : 0;
}

/** How far the point can go sideways, up to `mostKm`, and still be off the shore. */
function roomKm(grid: WaterGrid, p: LonLat, bearing: number, mostKm: number): number {
  const own = shoreKm(grid, p[0], p[1]);
  const keepOff = Math.max(Math.min(KEEP_OFF_KM, own * 0.7), own * 0.3);
  let room = 0;
  for (let next = 1; next <= mostKm; next += 1) {
    const [lon, lat] = destination(p, bearing, next);
    if (shoreKm(grid, lon, lat) < keepOff) return room;
    room = next;
  }
  return Infinity;
}

/** The wanted shift, less in narrow waters, but a greater one always stays greater. */
function squeezed(wantedKm: number, room: number): number {
  return room === 0 ? 0 : wantedKm / Math.hypot(1, wantedKm / room);
}

/** Lowers the shifts so that they change slowly along the path, then takes off the corners. */
function evenOut(shifts: readonly number[], km: readonly number[]): number[] {
  const low = [...shifts];
  const limit = (k: number, from: number) => {
    const most = (low[from] ?? 0) + MAX_SLOPE * Math.abs((km[k] ?? 0) - (km[from] ?? 0));
    low[k] = Math.min(low[k] ?? 0, most);
  };
  for (let k = 1; k < low.length; k++) limit(k, k - 1);
  for (let k = low.length - 2; k >= 0; k--) limit(k, k + 1);
  return low.map((own, k) => {
    let sum = own;
    let count = 1;
    for (let n = 1; n <= EVEN_STEPS && k - n >= 0 && k + n < low.length; n++) {
      sum += (low[k - n] ?? 0) + (low[k + n] ?? 0);
      count += 2;
    }
    return sum / count;
  });
}

/** On the inner side of a sharp bend shifted points would run backwards: those are left out. */
function withoutBackSteps(moved: readonly LonLat[], directions: readonly number[]): LonLat[] {
  const out: LonLat[] = [];
  moved.forEach((p, k) => {
    const before = out[out.length - 1];
    const isEnd = k === 0 || k === moved.length - 1;
    if (before && !isEnd && distanceKm(before, p) > 0) {
      const turn = Math.abs(((bearingDeg(before, p) - (directions[k] ?? 0) + 540) % 360) - 180);
      if (turn > 100) return;
    }
    out.push(p);
  });
  return out;
}
