/** The shortest way through the cables that are in service on a day, cable by cable. */
import { phaseAt } from './lifespan';
import type { Network, NetworkLink } from './network';
import { type Hop, shortestPath } from './shortest-path';

/** What is travelled on one cable without leaving it. */
export interface PathLeg {
  /** Position of the cable in `dataset.entities`. */
  cable: number;
  links: NetworkLink[];
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

function toLegs(from: string, hops: readonly NetworkHop[]): PathLeg[] {
  const legs: PathLeg[] = [];
  let place = from;
  for (const { link, to } of hops) {
    const leg = legs.at(-1);
    if (link && leg && leg.cable === link.cable) {
      leg.links.push(link);
      leg.km += link.km;
    } else if (link) {
      legs.push({ cable: link.cable, links: [link], km: link.km, from: place, to: '' });
    } else if (!to.includes('|')) {
      place = to;
      if (leg && leg.to === '') leg.to = to;
    }
  }
  return legs;
}

/**
 * @param from a shared place, such as `landing-points/karachi`
 * @param without position of a cable that is taken to be cut, -1 for none
 * @returns `null` where nothing in service joins the two
 */
export function networkPath(
  network: Network,
  from: string,
  to: string,
  { day, without = -1 }: { day: number; without?: number },
): NetworkPath | null {
  const graph = new Map<string, NetworkHop[]>();
  for (const link of network.links)
    if (link.cable !== without && isOpen(link, day))
      addBoth(graph, link.ends, { cost: link.km, link });
  for (const joint of network.joints) addBoth(graph, joint, { cost: CHANGE_KM / 2, link: null });
  const hops = shortestPath(graph, from, to);
  if (!hops) return null;
  const legs = toLegs(from, hops);
  return { legs, km: legs.reduce((sum, leg) => sum + leg.km, 0) };
}
