/** The drawn course of a chain as one path, brought to where its ends were moved. */
import type { LonLat } from '../../lib/great-circle';
import { distanceKm, KM_PER_DEGREE, lonNear } from '../../lib/great-circle';
import { type Chain, nodesOf } from './chains';
import { type Path, pathOf } from './path';

export interface ChainPath {
  path: Path;
  /** Of each node of the chain, km from the start. */
  nodeKm: number[];
  /** Whether a point of the drawn line was moved with an end. */
  isBent: (km: number) => boolean;
}

/** A moved end draws the line along over this much, and more for a far move, km. */
const MIN_BENT_KM = 60;
const BENT_KM_PER_KM = 8;
/** Points of the stretch that is bent. */
const STEP_KM = 5;

/**
 * @param moved positions of joints that are no longer where they were drawn
 */
export function chainPath(
  chain: Chain,
  moved: ReadonlyMap<string, LonLat>,
  directionKm: number,
): ChainPath {
  const { vertices, nodeAt } = joined(chain);
  const drawn = pathOf(vertices, directionKm);
  const nodeKm = nodeAt.map((k) => drawn.km[k] ?? 0);
  const nodes = nodesOf(chain);
  const start = shiftOf(vertices[0], moved.get(nodes[0] ?? ''));
  const end = shiftOf(vertices.at(-1), moved.get(nodes.at(-1) ?? ''));
  if (!start && !end) return { path: drawn, nodeKm, isBent: () => false };
  const total = drawn.totalKm;
  const reach = (shift: Shift | null) =>
    shift ? Math.min(total, Math.max(MIN_BENT_KM, BENT_KM_PER_KM * shift.km)) : 0;
  const startKm = reach(start);
  const endKm = reach(end);
  const isBent = (km: number) => km < startKm || km > total - endKm;
  const kms = new Set([...drawn.km]);
  for (let km = STEP_KM; km < total - STEP_KM / 2; km += STEP_KM) if (isBent(km)) kms.add(km);
  const sorted = [...kms].sort((a, b) => a - b);
  const bent = sorted.map((km): LonLat => {
    const [lon, lat] = drawn.pointAt(km);
    const a = start ? ease(1 - km / startKm) : 0;
    const b = end ? ease(1 - (total - km) / endKm) : 0;
    return [
      lon + a * (start?.lon ?? 0) + b * (end?.lon ?? 0),
      lat + a * (start?.lat ?? 0) + b * (end?.lat ?? 0),
    ];
  });
  const path = pathOf(bent, directionKm);
  const kmNow = (km: number) => path.km[sorted.indexOf(km)] ?? 0;
  const from = kmNow(sorted.find((km) => km >= startKm) ?? 0);
  const to = kmNow(sorted.findLast((km) => km <= total - endKm) ?? total);
  return { path, nodeKm: nodeKm.map(kmNow), isBent: (km) => km < from || km > to };
}

interface Shift {
  lon: number;
  lat: number;
  km: number;
}

function shiftOf(from: LonLat | undefined, to: LonLat | undefined): Shift | null {
  if (!from || !to) return null;
  const lon = lonNear(to[0], from[0]) - from[0];
  const lat = to[1] - from[1];
  const km = distanceKm(from, to);
  return km > 1 / (KM_PER_DEGREE * 100) ? { lon, lat, km } : null;
}

/** One list of vertices, continuous in longitude, and where the nodes stand in it. */
function joined(chain: Chain): { vertices: LonLat[]; nodeAt: number[] } {
  const vertices: LonLat[] = [];
  const nodeAt = [0];
  for (const { segment, isReversed } of chain) {
    const line = segment.geometry.coordinates as LonLat[];
    const points = isReversed ? line.toReversed() : line;
    const end = vertices.at(-1);
    const first = points[0]?.[0] ?? 0;
    const shift = end ? Math.round((end[0] - first) / 360) * 360 : 0;
    for (const [lon, lat] of points.slice(end ? 1 : 0))
      vertices.push(shift === 0 ? [lon, lat] : [lon + shift, lat]);
    nodeAt.push(vertices.length - 1);
  }
  return { vertices, nodeAt };
}

/** 0 to 1 with soft ends. */
function ease(t: number): number {
  const x = Math.max(0, Math.min(1, t));
  return x * x * (3 - 2 * x);
}
