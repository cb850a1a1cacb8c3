/** What it costs a line to run beside its drawn course, at one station of it. */

import type { LonLat } from '../../lib/great-circle';
import { distanceKm, KM_PER_DEGREE, lonNear } from '../../lib/great-circle';
import { type NearPieces, type Piece, pieceDistanceKm } from '../check/line-index';
import type { Ground, Spacing, Station } from './terrain';

export interface Surroundings {
  spacing: Spacing;
  ground: Ground;
  /** Lines of other systems. */
  others: NearPieces;
  /** Lines of the same system that are not part of this one, and where they may meet it. */
  siblings: NearPieces;
  meetings: readonly LonLat[];
  /** Ends by system. */
  ends: ReadonlyMap<string, LonLat[]>;
}

const SQUEEZED_COST = 0.4;
/** A km that two lines share is a km of each. */
const SHARED_COST = 2;
/** Lines come together at the ends of a system. */
const END_WEIGHT = 0.06;
const SIBLING_WEIGHT = 0.5;
const MEETING_KM = 15;
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
  const { p, directionDeg, km, hold } = station;
  const { spacing, ground } = around;
  const sin = Math.sin((directionDeg * Math.PI) / 180);
  const cos = Math.cos((directionDeg * Math.PI) / 180);
  const east = KM_PER_DEGREE * Math.cos((p[1] * Math.PI) / 180);
  const places = offsets.map(
    (u): LonLat => [p[0] + (u * cos) / east, p[1] - (u * sin) / KM_PER_DEGREE],
  );
  ground.addGround(costs, station, offsets, places);
  offsets.forEach((u, k) => {
    if (u > station.rightKm || u < -station.leftKm) costs[k] = Infinity;
    costs[k] = (costs[k] ?? 0) + km * spacing.offCourseCost * (u / 10) ** 2;
    const place = places[k];
    if (hold && place && u !== 0 && distanceKm(place, hold.p) > hold.km) costs[k] = Infinity;
  });
  const reach = (offsets.at(-1) ?? 0) + spacing.apartKm;
  /** Whether a piece comes across the line through the places at all. */
  const crosses = ({ a, b }: Piece): boolean => {
    const along = [a, b].map(
      (q) => (lonNear(q[0], p[0]) - p[0]) * east * sin + (q[1] - p[1]) * KM_PER_DEGREE * cos,
    );
    return Math.min(...along) < spacing.apartKm && Math.max(...along) > -spacing.apartKm;
  };
  const atHome = isNear(around.ends.get(own), p, spacing.endKm);
  for (const [owner, pieces] of byOwner(around.others(p[0], p[1], reach).filter(crosses))) {
    const isEnd = atHome || isNear(around.ends.get(owner), p, spacing.endKm);
    addNearness(costs, places, pieces, km * (isEnd ? END_WEIGHT : 1), spacing);
  }
  if (!atHome && !isNear(around.meetings, p, MEETING_KM))
    addNearness(
      costs,
      places,
      around.siblings(p[0], p[1], reach).filter(crosses),
      km * SIBLING_WEIGHT,
      spacing,
    );
  return costs;
}

/** Adds the cost of being near one other line. */
function addNearness(
  costs: Float64Array,
  places: readonly LonLat[],
  pieces: readonly Piece[],
  weight: number,
  { touchingKm, apartKm }: Spacing,
): void {
  if (pieces.length === 0) return;
  places.forEach((place, k) => {
    let nearest = Infinity;
    for (const piece of pieces) nearest = Math.min(nearest, pieceDistanceKm(place, piece));
    if (nearest >= apartKm) return;
    const cost =
      nearest <= touchingKm
        ? SHARED_COST
        : (SHARED_COST * SQUEEZED_COST * (apartKm - nearest)) / (apartKm - touchingKm);
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
