/**
 * How much of the systems of a kind is drawn on top of another one. Left out: stretches of submarine
 * systems over land, what lies near an end of either system, and a system's own segments against each
 * other. Crossings count: a world of cables has some.
 */

import type { LonLat } from '../../lib/great-circle';
import { distanceKm, greatCircle, KM_PER_DEGREE } from '../../lib/great-circle';
import type { Authored } from '../authored';
import { lineIndex, type NearPieces, type Piece, pieceDistanceKm, piecesOf } from './line-index';

/** Distances in km. */
export interface OverlapMeasure {
  /** Two lines this near are one. */
  nearKm: number;
  /** Nothing is measured this near to an end of either system. */
  endKm: number;
}

export const SEA_MEASURE: OverlapMeasure = { nearKm: 3, endKm: 40 };

export interface Overlap {
  /** Length further than 40 km from the system's own ends, km. */
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

const PIECE_KM = 10;
const SAMPLE_KM = 2;

type Cable = Pick<Authored, 'id' | 'segments'>;

/** @param endsOf where lines of a system may come together with others */
export function corridorOverlap<C extends Cable>(
  cables: readonly C[],
  endsOf: (cable: C) => LonLat[] = landingsOf,
): CorridorOverlap {
  const ends = new Map(cables.map((cable) => [cable.id, endsOf(cable)]));
  const lines = cables.map((cable) => ({ id: cable.id, pieces: seaPieces(cable) }));
  const near = lineIndex(lines.flatMap(({ pieces }) => pieces));
  const systems = new Map(lines.map(({ id, pieces }) => [id, overlapOf(pieces, near, ends)]));
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
 * @param ends of all systems, by id
 */
export function overlapOf(
  pieces: readonly Piece[],
  near: NearPieces,
  ends: ReadonlyMap<string, LonLat[]>,
  measure: OverlapMeasure = SEA_MEASURE,
): Overlap {
  const sum = { measuredKm: 0, nearKm: 0 };
  for (const piece of pieces) addPiece(piece, near, ends, measure, sum);
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

function addPiece(
  piece: Piece,
  near: NearPieces,
  ends: ReadonlyMap<string, LonLat[]>,
  { nearKm, endKm }: OverlapMeasure,
  sum: { measuredKm: number; nearKm: number },
): void {
  const middle: LonLat = [(piece.a[0] + piece.b[0]) / 2, (piece.a[1] + piece.b[1]) / 2];
  // What is further than this from the middle is out of reach of every sample.
  const half = piece.km / 2;
  const ownEnds = within(ends.get(piece.owner), middle, endKm + half);
  const others = near(middle[0], middle[1], nearKm + half + 0.1).filter(
    ({ owner }) => owner !== piece.owner,
  );
  const steps = Math.max(1, Math.ceil(piece.km / SAMPLE_KM));
  const stepKm = piece.km / steps;
  const point = greatCircle(piece.a, piece.b);
  for (let s = 0; s < steps; s++) {
    const p = point((s + 0.5) / steps);
    if (within(ownEnds, p, endKm).length > 0) continue;
    sum.measuredKm += stepKm;
    const isNear = others.some(
      (other) =>
        pieceDistanceKm(p, other) <= nearKm && within(ends.get(other.owner), p, endKm).length === 0,
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
