/** Finds the pieces of many lines near a place. Positions in degrees, distances in km. */
import KDBush from 'kdbush';
import type { LonLat } from '../../lib/great-circle';
import { distanceKm, greatCircle, KM_PER_DEGREE, lonNear, wrapLon } from '../../lib/great-circle';

/** A short part of a line: straight enough for plane geometry. */
export interface Piece {
  /** The system that the line is of. */
  owner: string;
  a: LonLat;
  /** Continuous in longitude with `a`. */
  b: LonLat;
  km: number;
}

/** `(lon, lat, km)`: all pieces that may lie within `km` of the place, and some that do not. */
export type NearPieces = (lon: number, lat: number, km: number) => Piece[];

/** Pieces are cut to at most this. */
const PIECE_KM = 10;

/** Cuts a line, which follows great circles between its vertices, into pieces of equal length a leg. */
export function piecesOf(owner: string, line: readonly LonLat[], pieceKm = PIECE_KM): Piece[] {
  return line.slice(1).flatMap((end, k) => {
    const start = line[k] ?? end;
    const km = distanceKm(start, end);
    const steps = Math.max(1, Math.ceil(km / pieceKm));
    const point = greatCircle(start, end);
    return Array.from({ length: steps }, (_, s) => ({
      owner,
      a: point(s / steps),
      b: point((s + 1) / steps),
      km: km / steps,
    }));
  });
}

export function lineIndex(pieces: readonly Piece[]): NearPieces {
  if (pieces.length === 0) return () => [];
  // By their middles: a piece reaches no further than half its length from there.
  const tree = new KDBush(pieces.length);
  let reachKm = 0;
  for (const { a, b, km } of pieces) {
    tree.add(wrapLon((a[0] + b[0]) / 2), (a[1] + b[1]) / 2);
    reachKm = Math.max(reachKm, km / 2 + 0.1);
  }
  tree.finish();
  return (lon, lat, km) => {
    const up = (km + reachKm) / KM_PER_DEGREE;
    const aside = up / Math.max(0.02, Math.cos((lat * Math.PI) / 180));
    const at = wrapLon(lon);
    const turns = at - aside < -180 || at + aside > 180 ? [-360, 0, 360] : [0];
    return turns
      .flatMap((turn) => tree.range(at + turn - aside, lat - up, at + turn + aside, lat + up))
      .flatMap((k) => pieces[k] ?? []);
  };
}

/** Distance of a place from a piece, km; right to some 0.1 % within 100 km. */
export function pieceDistanceKm(p: LonLat, { a, b }: Piece): number {
  const east = KM_PER_DEGREE * Math.cos((p[1] * Math.PI) / 180);
  const ax = (lonNear(a[0], p[0]) - p[0]) * east;
  const ay = (a[1] - p[1]) * KM_PER_DEGREE;
  const dx = (b[0] - a[0]) * east;
  const dy = (b[1] - a[1]) * KM_PER_DEGREE;
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / square));
  return Math.hypot(ax + t * dx, ay + t * dy);
}
