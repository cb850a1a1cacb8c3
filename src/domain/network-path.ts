/** The shortest way through the cables that are in service on a day, cable by cable. */
import type { SegmentEntity } from './dataset';
import { phaseAt } from './lifespan';
import { isShared, type Network, type NetworkLink } from './network';
import { type Paths, pathOf } from './paths';
import { type Graph, type Hop, shortestPath } from './shortest-path';

/** What is travelled on one cable without leaving it. */
export interface PathLeg {
  /** Position of the cable in `dataset.entities`. */
  cable: number;
  segments: SegmentEntity[];
  /** The line as it is travelled: longitude, latitude, longitude, ... */
  path: number[];
  km: number;
  /** The shared places where it begins and ends, as `Network.joints` names them. */
  from: string;
  to: string;
}

export interface NetworkPath {
  legs: PathLeg[];
  km: number;
}

/**
 * What a change of cable counts for in the choice of the way, never in its length. Drawn lines of one corridor differ
 * by less than they are exact; without it a path would hop between them at every landing.
 */
export const CHANGE_KM = 100;

interface NetworkHop extends Hop {
  link: NetworkLink | null;
}

function addBoth(
  graph: Map<string, NetworkHop[]>,
  [a, b]: readonly [string, string],
  hop: Omit<NetworkHop, 'to'>,
): void {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const hops = graph.get(from);
    if (hops) hops.push({ ...hop, to });
    else graph.set(from, [{ ...hop, to }]);
  }
}

/** Whether light passes through a stretch on a day: what is planned, out of order or ended carries nothing. */
export function isOpen({ segment }: NetworkLink, day: number): boolean {
  return phaseAt(segment.phases, day)?.state === 'in-service';
}

const lastGraphs = new WeakMap<Network, { day: number; graph: Graph<NetworkHop> }>();

/** What is in service on a day; the last answer is kept, since each cut asks for the same day again. */
function graphAt(network: Network, day: number): Graph<NetworkHop> {
  const known = lastGraphs.get(network);
  if (known?.day === day) return known.graph;
  const graph = new Map<string, NetworkHop[]>();
  for (const link of network.links)
    if (isOpen(link, day)) addBoth(graph, link.ends, { cost: link.segment.km, link });
  for (const joint of network.joints) addBoth(graph, joint, { cost: CHANGE_KM / 2, link: null });
  lastGraphs.set(network, { day, graph });
  return graph;
}

/** Adds a line to another that ends where it begins, be it on another turn of the globe. */
function append(path: number[], line: readonly number[]): void {
  const shift = 360 * Math.round(((path.at(-2) ?? line[0] ?? 0) - (line[0] ?? 0)) / 360);
  for (let i = path.length === 0 ? 0 : 2; i < line.length; i += 2)
    path.push((line[i] ?? 0) + shift, line[i + 1] ?? 0);
}

function reversed(line: readonly number[]): number[] {
  const back: number[] = [];
  for (let i = line.length - 2; i >= 0; i -= 2) back.push(line[i] ?? 0, line[i + 1] ?? 0);
  return back;
}

function toLegs(from: string, hops: readonly NetworkHop[], paths: Paths | null): PathLeg[] {
  const legs: PathLeg[] = [];
  let place = from;
  for (const { link, to } of hops) {
    let leg = legs.at(-1);
    if (link) {
      const { cable, segment, ends } = link;
      if (leg?.cable !== cable) {
        leg = { cable, segments: [], path: [], km: 0, from: place, to: '' };
        legs.push(leg);
      }
      leg.segments.push(segment);
      leg.km += segment.km;
      const line = pathOf(segment, paths);
      append(leg.path, to === ends[1] ? line : reversed(line));
    } else if (isShared(to)) {
      place = to;
      if (leg?.to === '') leg.to = to;
    }
  }
  return legs;
}

/**
 * @param from a shared place, such as `landing-points/karachi`
 * @param without position of a cable that is taken to be cut, -1 for none
 * @param paths for the line of each leg; without them it is that of the overview
 * @returns `null` where nothing in service joins the two
 */
export function networkPath(
  network: Network,
  from: string,
  to: string,
  { day, without = -1, paths = null }: { day: number; without?: number; paths?: Paths | null },
): NetworkPath | null {
  const hops = shortestPath(graphAt(network, day), from, to, ({ link }) => link?.cable === without);
  if (!hops) return null;
  const legs = toLegs(from, hops, paths);
  return { legs, km: legs.reduce((sum, leg) => sum + leg.km, 0) };
}
