/**
 * What `geo:check` measures on a drawn line. Lines are coordinates of a GeoJSON LineString, degrees,
 * continuous in longitude (values beyond ±180 are fine). Between two vertices a line follows the great
 * circle, as it is drawn on the globe; with a vertex every degree that is less than 0.3 km from the
 * straight line of the flat map. Lengths are km.
 */
import type { Position } from 'geojson';
import type { LonLat } from '../../lib/great-circle';
import { bearingDeg, distanceKm, greatCircle } from '../../lib/great-circle';
import { isLand } from '../world/land-index';

/** A stretch of a line, in km from its first vertex. */
export interface KmInterval {
  startKm: number;
  endKm: number;
}

/** Spacing of the points at which a line is looked at, km. */
const SAMPLE_KM = 0.5;

/** Great-circle length. */
export function lineLengthKm(line: readonly Position[]): number {
  return edgesOf(line).reduce((sum, { km }) => sum + km, 0);
}

/**
 * The stretches of a line that lie over land, in order, exact to about half a km.
 * @param isOver the land; given by tests
 */
export function landIntervals(
  line: readonly Position[],
  isOver: (lon: number, lat: number) => boolean = isLand,
): KmInterval[] {
  const intervals: KmInterval[] = [];
  for (const { a, b, startKm, km } of edgesOf(line)) {
    const steps = Math.max(1, Math.ceil(km / SAMPLE_KM));
    const point = greatCircle(a, b);
    for (let s = 0; s < steps; s++) {
      const [lon, lat] = point((s + 0.5) / steps);
      if (!isOver(lon, lat)) continue;
      const from = startKm + (km * s) / steps;
      const to = startKm + (km * (s + 1)) / steps;
      const last = intervals.at(-1);
      if (last && from - last.endKm < 1e-6) last.endKm = to;
      else intervals.push({ startKm: from, endKm: to });
    }
  }
  return intervals;
}

/** Length over land of what remains of a line without the first and last `freeKm`. */
export function landBeyondEndsKm(
  line: readonly Position[],
  { freeKm = 25, isOver = isLand }: { freeKm?: number; isOver?: typeof isLand } = {},
): number {
  const lastKm = lineLengthKm(line) - freeKm;
  return landIntervals(line, isOver).reduce(
    (sum, { startKm, endKm }) =>
      sum + Math.max(0, Math.min(endKm, lastKm) - Math.max(startKm, freeKm)),
    0,
  );
}

/**
 * The greatest change of direction at a vertex further than `freeKm` from both ends, degrees: 0 for a
 * straight line, 180 for a line that turns back on itself.
 */
export function sharpestTurnDeg(line: readonly Position[], { freeKm = 25 } = {}): number {
  const edges = edgesOf(line).filter(({ km }) => km > 0);
  const lastKm = lineLengthKm(line) - freeKm;
  let sharpest = 0;
  edges.slice(1).forEach((edge, k) => {
    const before = edges[k];
    if (!before || edge.startKm < freeKm || edge.startKm > lastKm) return;
    // The direction of arrival is that of the way back, turned round.
    const arriving = bearingDeg(before.b, before.a) + 180;
    const turn = Math.abs(((bearingDeg(edge.a, edge.b) - arriving + 900) % 360) - 180);
    sharpest = Math.max(sharpest, turn);
  });
  return sharpest;
}

/** The longest way between two neighbouring vertices. */
export function longestHopKm(line: readonly Position[]): number {
  return edgesOf(line).reduce((longest, { km }) => Math.max(longest, km), 0);
}

function edgesOf(
  line: readonly Position[],
): { a: LonLat; b: LonLat; startKm: number; km: number }[] {
  let startKm = 0;
  return line.slice(1).map((to, k) => {
    const a = lonLat(line[k]);
    const b = lonLat(to);
    const edge = { a, b, startKm, km: distanceKm(a, b) };
    startKm += edge.km;
    return edge;
  });
}

function lonLat(p: Position | undefined): LonLat {
  return [p?.[0] ?? 0, p?.[1] ?? 0];
}
