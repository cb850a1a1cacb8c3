/** A line that can be asked for its point and direction at any km from its start. */
import type { LonLat } from '../../lib/great-circle';
import { bearingDeg, distanceKm, greatCircle } from '../../lib/great-circle';

export interface Path {
  vertices: readonly LonLat[];
  /** Of each vertex, from the start. */
  km: readonly number[];
  totalKm: number;
  pointAt: (km: number) => LonLat;
  /** Degrees clockwise from north, over some km on both sides, so that no corner shows in it. */
  directionAt: (km: number) => number;
}

/** @param directionKm what a direction is taken over, on both sides */
export function pathOf(vertices: readonly LonLat[], directionKm: number): Path {
  const km: number[] = [];
  vertices.forEach((p, k) => {
    const before = vertices[k - 1];
    km.push(before ? (km[k - 1] ?? 0) + distanceKm(before, p) : 0);
  });
  const totalKm = km.at(-1) ?? 0;
  const pointAt = (at: number): LonLat => {
    let low = 0;
    let high = vertices.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((km[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    const a = vertices[low] ?? [0, 0];
    const b = vertices[high] ?? a;
    const leg = (km[high] ?? 0) - (km[low] ?? 0);
    const t = leg > 0 ? (at - (km[low] ?? 0)) / leg : 0;
    // A vertex to its last digit, which trigonometry would change.
    if (t <= 0) return a;
    return t >= 1 ? b : greatCircle(a, b)(t);
  };
  const directionAt = (at: number) =>
    bearingDeg(
      pointAt(Math.max(0, at - directionKm)),
      pointAt(Math.min(totalKm, at + directionKm)),
    );
  return { vertices, km, totalKm, pointAt, directionAt };
}
