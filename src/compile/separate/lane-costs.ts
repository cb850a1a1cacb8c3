/** What it costs a line to run beside its drawn course, at one station of it. */

import type { LonLat } from '../../lib/great-circle';
import { distanceKm, KM_PER_DEGREE, lonNear } from '../../lib/great-circle';
import { type NearPieces, type Piece, pieceDistanceKm } from '../check/line-index';
import type { WaterGrid } from '../draft-route/water-grid';
import { shoreKm } from '../draft-route/water-grid';

export interface Surroundings {
  grid: WaterGrid;
  /** Lines of other systems. */
  others: NearPieces;
  /** Lines of the same system that are not part of this one, and where they may meet it. */
  siblings: NearPieces;
  meetings: readonly LonLat[];
  /** Landing points by system. */
  landings: ReadonlyMap<string, LonLat[]>;
}

export interface Station {
  p: LonLat;
  directionDeg: number;
  /** Length of the line that it stands for, km. */
  km: number;
  /** Sideways further than this, to the right and to the left, the line would fold over itself, km. */
  rightKm: number;
  leftKm: number;
}

/** Two lines this near are one to the eye; it is what geo:check measures, and a little more. */
const TOUCHING_KM = 3.35;
/** From here on there is nothing to be gained. */
const APART_KM = 4.9;
const SQUEEZED_COST = 0.4;
/** A km that two lines share is a km of each. */
const SHARED_COST = 2;
/** Lines come together at a landing. */
const LANDING_KM = 40;
const LANDING_WEIGHT = 0.06;
const SIBLING_WEIGHT = 0.5;
const MEETING_KM = 15;
/** For a km of line 10 km off its course; grows with the square. */
const OFF_COURSE_COST = 0.006;
/** Kept off the shore where there is room, km. */
const KEEP_OFF_KM = 10;
const SHORE_COST = 5;

/**
 * @param offsets km to the right of the line, in order
 * @returns a cost for each of them
 */
export function laneCosts(
  station: Station,
  own: string,
  offsets: readonly number[],
  around: Surroundings,
): Float64Array {
  const costs = new Float64Array(offsets.length);
  const { p, directionDeg, km } = station;
  const sin = Math.sin((directionDeg * Math.PI) / 180);
  const cos = Math.cos((directionDeg * Math.PI) / 180);
  const east = KM_PER_DEGREE * Math.cos((p[1] * Math.PI) / 180);
  const places = offsets.map(
    (u): LonLat => [p[0] + (u * cos) / east, p[1] - (u * sin) / KM_PER_DEGREE],
  );
  addShore(costs, station, offsets, places, around.grid);
  offsets.forEach((u, k) => {
    if (u > station.rightKm || u < -station.leftKm) costs[k] = Infinity;
    costs[k] = (costs[k] ?? 0) + km * OFF_COURSE_COST * (u / 10) ** 2;
  });
  const reach = (offsets.at(-1) ?? 0) + APART_KM;
  /** Whether a piece comes across the line through the places at all. */
  const crosses = ({ a, b }: Piece): boolean => {
    const along = [a, b].map(
      (q) => (lonNear(q[0], p[0]) - p[0]) * east * sin + (q[1] - p[1]) * KM_PER_DEGREE * cos,
    );
    return Math.min(...along) < APART_KM && Math.max(...along) > -APART_KM;
  };
  const atHome = isNear(around.landings.get(own), p, LANDING_KM);
  for (const [owner, pieces] of byOwner(around.others(p[0], p[1], reach).filter(crosses))) {
    const isLanding = atHome || isNear(around.landings.get(owner), p, LANDING_KM);
    addNearness(costs, places, pieces, km * (isLanding ? LANDING_WEIGHT : 1));
  }
  if (!atHome && !isNear(around.meetings, p, MEETING_KM))
    addNearness(
      costs,
      places,
      around.siblings(p[0], p[1], reach).filter(crosses),
      km * SIBLING_WEIGHT,
    );
  return costs;
}

function addShore(
  costs: Float64Array,
  { p, km }: Station,
  offsets: readonly number[],
  places: readonly LonLat[],
  grid: WaterGrid,
): void {
  const ownKm = shoreKm(grid, p[0], p[1]);
  if (ownKm > (offsets.at(-1) ?? 0) + KEEP_OFF_KM) return;
  const keep = Math.max(1.5, Math.min(KEEP_OFF_KM, 0.9 * ownKm));
  places.forEach(([lon, lat], k) => {
    // The drawn course itself is always open, be it over land.
    if (offsets[k] === 0) return;
    const offKm = shoreKm(grid, lon, lat);
    if (offKm === 0) costs[k] = Infinity;
    else if (offKm < keep) costs[k] = (costs[k] ?? 0) + km * SHORE_COST * (1 - offKm / keep) ** 2;
  });
}

/** Adds the cost of being near one other line. */
function addNearness(
  costs: Float64Array,
  places: readonly LonLat[],
  pieces: readonly Piece[],
  weight: number,
): void {
  if (pieces.length === 0) return;
  places.forEach((place, k) => {
    let nearest = Infinity;
    for (const piece of pieces) nearest = Math.min(nearest, pieceDistanceKm(place, piece));
    if (nearest >= APART_KM) return;
    const cost =
      nearest <= TOUCHING_KM
        ? SHARED_COST
        : (SHARED_COST * SQUEEZED_COST * (APART_KM - nearest)) / (APART_KM - TOUCHING_KM);
    costs[k] = (costs[k] ?? 0) + weight * cost;
  });
}

function byOwner(pieces: readonly Piece[]): Map<string, Piece[]> {
  const groups = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const group = groups.get(piece.owner);
    if (group) group.push(piece);
    else groups.set(piece.owner, [piece]);
  }
  return groups;
}

function isNear(points: readonly LonLat[] | undefined, p: LonLat, km: number): boolean {
  const degrees = km / KM_PER_DEGREE;
  return (points ?? []).some((q) => Math.abs(q[1] - p[1]) <= degrees && distanceKm(p, q) <= km);
}
