/** Leaves out of a moved line the points that nobody would see, and rounds the others. */
import type { LonLat } from '../../lib/great-circle';
import { distanceKm, distanceToSegmentKm, greatCircle } from '../../lib/great-circle';

/** A point of a line; `isKept` for one that has to stay as it is. */
export interface LanePoint {
  p: LonLat;
  isKept: boolean;
}

/** A quarter of a pixel at zoom 8. */
const TOLERANCE_KM = 0.15;
/** A vertex at least every degree of a great circle: a globe needs it. */
const MAX_LEG_KM = 105;

export function thinLane(points: readonly LanePoint[]): LonLat[] {
  const chosen = choose(points);
  const out: LonLat[] = [];
  chosen.forEach(({ p, isKept }, k) => {
    const before = chosen[k - 1];
    if (before && !(before.isKept && isKept)) {
      const steps = Math.ceil(distanceKm(before.p, p) / MAX_LEG_KM);
      const point = greatCircle(before.p, p);
      for (let s = 1; s < steps; s++) out.push(rounded(point(s / steps)));
    }
    out.push(isKept ? p : rounded(p));
  });
  return out.filter((p, k) => k === 0 || p[0] !== out[k - 1]?.[0] || p[1] !== out[k - 1]?.[1]);
}

export function rounded([lon, lat]: LonLat): LonLat {
  return [Math.round(lon * 1000) / 1000, Math.round(lat * 1000) / 1000];
}

/** Douglas-Peucker against great circles between the kept points. */
function choose(points: readonly LanePoint[]): LanePoint[] {
  const last = points.length - 1;
  const stays = points.map(({ isKept }, k) => isKept || k === 0 || k === last);
  const anchors = [...stays.keys()].filter((k) => stays[k]);
  const open = anchors.slice(1).map((k, n): [number, number] => [anchors[n] ?? 0, k]);
  for (let span = open.pop(); span; span = open.pop()) {
    const [first, end] = span;
    const a = points[first];
    const b = points[end];
    let worst = TOLERANCE_KM;
    let at = -1;
    for (let k = first + 1; a && b && k < end; k++) {
      const km = distanceToSegmentKm(points[k]?.p ?? a.p, a.p, b.p);
      if (km <= worst) continue;
      worst = km;
      at = k;
    }
    if (at < 0) continue;
    stays[at] = true;
    open.push([first, at], [at, end]);
  }
  return points.filter((_, k) => stays[k]);
}
