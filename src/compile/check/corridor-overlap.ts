/**
 * How much of the submarine systems is drawn on top of another one. Left out: stretches over land, what
 * lies near a landing point of either system, and a system's own segments against each other. Crossings
 * count: a world of cables has some.
 */

import type { LonLat } from '../../lib/great-circle';
import { distanceKm, greatCircle, KM_PER_DEGREE } from '../../lib/great-circle';
import type { Authored } from '../authored';
import { lineIndex, type NearPieces, type Piece, pieceDistanceKm, piecesOf } from './line-index';

export interface Overlap {
  /** Length further than 40 km from the system's own landing points, km. */
  measuredKm: number;
  /** Length of it that lies within 3 km of another system, km. */
  nearKm: number;
  /** The second over the first, 0 to 1. */
  share: number;
}

export interface CorridorOverlap {
  total: Overlap;
  /** By id of the system. */
  systems: Map<string, Overlap>;
}

const NEAR_KM = 3;
const LANDING_KM = 40;
const PIECE_KM = 10;
const SAMPLE_KM = 2;

type Cable = Pick<Authored, 'id' | 'segments'>;

export function corridorOverlap(cables: readonly Cable[]): CorridorOverlap {
  const landings = new Map(cables.map((cable) => [cable.id, landingsOf(cable)]));
  const lines = cables.map((cable) => ({ id: cable.id, pieces: seaPieces(cable) }));
  const near = lineIndex(lines.flatMap(({ pieces }) => pieces));
  const systems = new Map(lines.map(({ id, pieces }) => [id, overlapOf(pieces, near, landings)]));
  const sum = { measuredKm: 0, nearKm: 0 };
  for (const { measuredKm, nearKm } of systems.values()) {
    sum.measuredKm += measuredKm;
    sum.nearKm += nearKm;
  }
  return { total: withShare(sum), systems };
}

/**
 * @param pieces of one system
 * @param near the pieces of others; those of the system itself are passed over
 * @param landings of all systems, by id
 */
export function overlapOf(
  pieces: readonly Piece[],
  near: NearPieces,
  landings: ReadonlyMap<string, LonLat[]>,
): Overlap {
  const sum = { measuredKm: 0, nearKm: 0 };
  for (const piece of pieces) measure(piece, near, landings, sum);
  return withShare(sum);
}

/** All landing points that the drawn lines end at, once each. */
export function landingsOf({ segments }: Cable): LonLat[] {
  const points = new Map<string, LonLat>();
  for (const { properties, geometry } of segments) {
    const line = geometry.coordinates as LonLat[];
    const first = line[0];
    const last = line.at(-1);
    if (first && !properties.from.startsWith('bu:')) points.set(properties.from, first);
    if (last && !properties.to.startsWith('bu:')) points.set(properties.to, last);
  }
  return [...points.values()];
}

/** The lines of a system without its stretches over land. */
export function seaPieces({ id, segments }: Cable): Piece[] {
  return segments
    .filter(({ properties }) => !properties.overland)
    .flatMap(({ geometry }) => piecesOf(id, geometry.coordinates as LonLat[], PIECE_KM));
}

function measure(
  piece: Piece,
  near: NearPieces,
  landings: ReadonlyMap<string, LonLat[]>,
  sum: { measuredKm: number; nearKm: number },
): void {
  const middle: LonLat = [(piece.a[0] + piece.b[0]) / 2, (piece.a[1] + piece.b[1]) / 2];
  // What is further than this from the middle is out of reach of every sample.
  const half = piece.km / 2;
  const ownLandings = within(landings.get(piece.owner), middle, LANDING_KM + half);
  const others = near(middle[0], middle[1], NEAR_KM + half + 0.1).filter(
    ({ owner }) => owner !== piece.owner,
  );
  const steps = Math.max(1, Math.ceil(piece.km / SAMPLE_KM));
  const stepKm = piece.km / steps;
  const point = greatCircle(piece.a, piece.b);
  for (let s = 0; s < steps; s++) {
    const p = point((s + 0.5) / steps);
    if (within(ownLandings, p, LANDING_KM).length > 0) continue;
    sum.measuredKm += stepKm;
    const isNear = others.some(
      (other) =>
        pieceDistanceKm(p, other) <= NEAR_KM &&
        within(landings.get(other.owner), p, LANDING_KM).length === 0,
    );
    if (isNear) sum.nearKm += stepKm;
  }
}

function within(points: readonly LonLat[] | undefined, p: LonLat, km: number): LonLat[] {
  const degrees = km / KM_PER_DEGREE;
  return (points ?? []).filter((q) => Math.abs(q[1] - p[1]) <= degrees && distanceKm(p, q) <= km);
}

function withShare(sum: { measuredKm: number; nearKm: number }): Overlap {
  return { ...sum, share: sum.measuredKm === 0 ? 0 : sum.nearKm / sum.measuredKm };
}
