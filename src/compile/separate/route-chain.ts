/** Finds a chain its own lane beside the lines of others. */

import type { LonLat } from '../../lib/great-circle';
import { destination, lonNear } from '../../lib/great-circle';
import type { SegmentFeature } from '../authored';
import { bestLane } from './best-lane';
import type { ChainPath } from './chain-path';
import { type Chain, nodesOf } from './chains';
import { laneCosts, type Surroundings } from './lane-costs';
import type { Path } from './path';
import type { Station } from './terrain';
import { type LanePoint, rounded, thinLane } from './thin-lane';

export interface RoutedChain {
  /** A line for each link, in the direction and the turn of the globe of its segment. */
  lines: LonLat[][];
  /** Joints of the chain that are elsewhere now. */
  moved: Map<string, LonLat>;
}

const STATION_KM = 5;
/** Between two columns of the table of costs. */
const COLUMN_KM = 0.7;
/** Points of a moved line before it is thinned out. */
const POINT_KM = 2.5;
/** Times that every shift becomes the mean of its own and its neighbours'. */
const SMOOTHINGS = 6;
/** A shift less than this is none. */
const UNSEEN_KM = 0.05;

interface Task {
  system: string;
  chain: Chain;
  course: ChainPath;
  /** Joints that may not move any more. */
  isFixed: (node: string) => boolean;
  /** Furthest shift of a segment, km; 0 only follows the moved ends. */
  limitOf: (segment: SegmentFeature) => number;
  around: Surroundings;
}

/** @returns `null` where no way was found */
export function routeChain(task: Task): RoutedChain | null {
  const { path } = task.course;
  const mostKm = Math.max(...task.chain.map(({ segment }) => task.limitOf(segment)));
  const shift = mostKm > 0 ? shiftsOf(task, mostKm) : () => 0;
  return shift && build(task, path, shift);
}

/** Shift to the right in km by km from the start. */
function shiftsOf(task: Task, mostKm: number): ((km: number) => number) | null {
  const { path, nodeKm } = task.course;
  const half = Math.floor(mostKm / COLUMN_KM);
  const offsets = Array.from({ length: 2 * half + 1 }, (_, c) => (c - half) * COLUMN_KM);
  const count = Math.max(2, Math.round(path.totalKm / STATION_KM) + 1);
  const spacing = path.totalKm / (count - 1);
  const pinned = new Set([0, count - 1]);
  nodesOf(task.chain).forEach((node, k, all) => {
    const at = (nodeKm[k] ?? 0) / spacing;
    // A chain that comes back to a joint has to find it where it left it.
    const isTwice = all.indexOf(node) !== all.lastIndexOf(node);
    if (!isTwice && !task.isFixed(node)) return;
    pinned.add(Math.floor(at));
    pinned.add(Math.ceil(at));
  });
  const stations = stationsOf(task, count);
  stations.forEach(({ segment }, k) => {
    if (task.limitOf(segment) === 0) pinned.add(k);
  });
  const costs = stations.map((station, k) =>
    pinned.has(k)
      ? new Float64Array(offsets.length).fill(Infinity).fill(0, half, half + 1)
      : laneCosts(station, task.system, offsets, task.around),
  );
  const lane = bestLane(costs);
  if (!lane) return null;
  let shifts = [...lane].map((column) => offsets[column] ?? 0);
  for (let pass = 0; pass < SMOOTHINGS; pass++)
    shifts = shifts.map((u, k) =>
      pinned.has(k) ? 0 : ((shifts[k - 1] ?? 0) + 2 * u + (shifts[k + 1] ?? 0)) / 4,
    );
  return (km) => {
    const at = Math.max(0, Math.min(count - 1, km / spacing));
    const k = Math.min(count - 2, Math.floor(at));
    const u = (shifts[k] ?? 0) * (1 - at + k) + (shifts[k + 1] ?? 0) * (at - k);
    return Math.abs(u) < UNSEEN_KM ? 0 : u;
  };
}

function stationsOf(
  { course, chain, limitOf, around: { ground } }: Task,
  count: number,
): Station[] {
  const { path, nodeKm } = course;
  const spacing = path.totalKm / (count - 1);
  const nodes = nodesOf(chain);
  return Array.from({ length: count }, (_, k) => {
    const at = k * spacing;
    const before = path.directionAt(Math.max(0, at - spacing));
    const after = path.directionAt(Math.min(path.totalKm, at + spacing));
    const turn = ((((after - before + 540) % 360) - 180) * Math.PI) / 180;
    // A line shifted into a bend grows shorter; at the centre of the bend it would stand still.
    const limit = turn === 0 ? Infinity : (0.6 * 2 * spacing) / Math.abs(turn);
    const link = Math.max(0, nodeKm.slice(1, -1).findLastIndex((km) => km <= at) + 1);
    const segment = (chain[link] ?? chain[0])?.segment as SegmentFeature;
    const limitKm = limitOf(segment);
    const node = nodeKm.findIndex((km) => Math.abs(km - at) < spacing);
    return {
      p: path.pointAt(at),
      directionDeg: path.directionAt(at),
      km: spacing,
      rightKm: Math.min(limitKm, turn > 0 ? limit : Infinity),
      leftKm: Math.min(limitKm, turn < 0 ? limit : Infinity),
      segment,
      hold: node < 0 ? null : ground.holdOf(nodes[node] ?? ''),
    };
  });
}

function build({ chain, course }: Task, path: Path, shift: (km: number) => number): RoutedChain {
  const place = (km: number, p = path.pointAt(km)): LonLat => {
    const u = shift(km);
    return u === 0 ? p : destination(p, path.directionAt(km) + (u > 0 ? 90 : -90), Math.abs(u));
  };
  const nodes = nodesOf(chain);
  const moved = new Map<string, LonLat>();
  const ends = course.nodeKm.map((km, k): LonLat => {
    const drawn = path.pointAt(km);
    if (k === 0 || k === nodes.length - 1 || shift(km) === 0) return drawn;
    const there = rounded(place(km, drawn));
    moved.set(nodes[k] ?? '', there);
    return there;
  });
  const lines = chain.map(({ segment, isReversed }, k) => {
    const from = course.nodeKm[k] ?? 0;
    const to = course.nodeKm[k + 1] ?? 0;
    const points: LanePoint[] = [{ p: ends[k] ?? [0, 0], isKept: true }];
    for (const km of inner(path, from, to)) {
      const isVertex = path.km.includes(km);
      const isMoved = shift(km) !== 0 || course.isBent(km);
      // Where nothing moved the drawn vertices stay, and need no company.
      if (isMoved || isVertex) points.push({ p: place(km), isKept: !isMoved });
    }
    points.push({ p: ends[k + 1] ?? [0, 0], isKept: true });
    const line = thinLane(withoutBackSteps(points));
    return asDrawn(isReversed ? line.toReversed() : line, segment.geometry.coordinates as LonLat[]);
  });
  return { lines, moved };
}

/** Kilometres of the drawn vertices and of points between them, in order, without the ends. */
function inner(path: Path, from: number, to: number): number[] {
  const kms = new Set(path.km.filter((km) => km > from && km < to));
  const count = Math.ceil((to - from) / POINT_KM);
  for (let s = 1; s < count; s++) kms.add(from + ((to - from) * s) / count);
  return [...kms].sort((a, b) => a - b);
}

/** Inside a bend a shifted point may come to lie behind the one before it. */
function withoutBackSteps(points: readonly LanePoint[]): LanePoint[] {
  const out: LanePoint[] = [];
  points.forEach((point, k) => {
    const before = out.at(-1);
    const next = points[k + 1];
    if (before && next && !point.isKept) {
      const east = Math.cos((point.p[1] * Math.PI) / 180);
      const onX = (next.p[0] - before.p[0]) * east;
      const onY = next.p[1] - before.p[1];
      const hereX = (point.p[0] - before.p[0]) * east;
      if (onX * hereX + onY * (point.p[1] - before.p[1]) < 0) return;
    }
    out.push(point);
  });
  return out;
}

/** Begins and ends in the turns of the globe of the drawn line, and exactly there if it still can. */
function asDrawn(line: LonLat[], drawn: readonly LonLat[]): LonLat[] {
  const start = drawn[0]?.[0] ?? 0;
  const turns = lonNear(line[0]?.[0] ?? 0, start) - (line[0]?.[0] ?? 0);
  const back = turns === 0 ? line : line.map(([lon, lat]): LonLat => [trim(lon + turns), lat]);
  const same = (a: LonLat | undefined, b: LonLat | undefined) =>
    a && b && Math.abs(a[0] - b[0]) < 1e-6 && Math.abs(a[1] - b[1]) < 1e-6;
  return back.map((p, k) => {
    const end = k === 0 ? drawn[0] : k === back.length - 1 ? drawn.at(-1) : undefined;
    return end && same(p, end) ? end : p;
  });
}

/** Adding whole turns leaves noise in the last digits. */
function trim(lon: number): number {
  return Math.round(lon * 1e6) / 1e6;
}
