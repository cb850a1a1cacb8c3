/** Makes a path of many small steps into the few long legs that cost least. */
import type { LonLat } from '../../lib/great-circle';
import { bearingDeg, destination } from '../../lib/great-circle';
import { legCost } from './sea-cost';
import type { WaterGrid } from './water-grid';

/** How many points ahead a leg may reach, pass after pass. */
const REACH = 24;

/** @returns a part of the points, first and last among them; legs are great circles. */
export function pullStraight(grid: WaterGrid, path: LonLat[]): LonLat[] {
  let current = path;
  for (let pass = 0; pass < 8; pass++) {
    const next = cheapestLegs(grid, current);
    const done = next.length === current.length;
    current = next;
    if (done) break;
  }
  return current;
}

function cheapestLegs(grid: WaterGrid, path: LonLat[]): LonLat[] {
  const cost = new Array<number>(path.length).fill(Infinity);
  const before = new Array<number>(path.length).fill(0);
  cost[0] = 0;
  path.forEach((a, i) => {
    for (let j = i + 1; j < path.length && j <= i + REACH; j++) {
      const b = path[j];
      if (!b) break;
      // A leg too many costs a little, so that equal ways end in the longest legs.
      const base = (cost[i] ?? Infinity) + 1;
      const total = base + legCost(grid, a, b, (cost[j] ?? Infinity) - base);
      if (total < (cost[j] ?? Infinity)) {
        cost[j] = total;
        before[j] = i;
      }
    }
  });
  const kept: LonLat[] = [];
  for (let k = path.length - 1; ; k = before[k] ?? 0) {
    const p = path[k];
    if (p) kept.push(p);
    if (k <= 0) break;
  }
  return kept.reverse();
}

/** Moves the inner points, each for itself, to where the two legs at it cost least. */
export function relax(grid: WaterGrid, path: LonLat[]): LonLat[] {
  const points = [...path];
  for (const stepKm of [40, 20, 10, 5, 2.5, 1.2]) {
    for (let round = 0; round < 4; round++) {
      let moved = false;
      for (let k = 1; k < points.length - 1; k++) {
        const a = points[k - 1];
        const b = points[k];
        const c = points[k + 1];
        if (!a || !b || !c) continue;
        const best = cheapestNear(grid, a, b, c, stepKm);
        if (best === b) continue;
        points[k] = best;
        moved = true;
      }
      if (!moved) break;
    }
  }
  return points;
}

function cheapestNear(grid: WaterGrid, a: LonLat, b: LonLat, c: LonLat, stepKm: number): LonLat {
  let best = b;
  let bestCost = legCost(grid, a, b) + legCost(grid, b, c) - 0.01;
  const along = bearingDeg(a, c);
  for (let k = 0; k < 8; k++) {
    const p = destination(b, along + k * 45, stepKm);
    const first = legCost(grid, a, p, bestCost);
    const total = first + (first < bestCost ? legCost(grid, p, c, bestCost - first) : 0);
    if (total < bestCost) {
      best = p;
      bestCost = total;
    }
  }
  return best;
}
