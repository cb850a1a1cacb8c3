/** Takes a system apart into chains: runs of segments that go straight on through its joints. */

import type { LonLat } from '../../lib/great-circle';
import { bearingDeg, distanceKm } from '../../lib/great-circle';
import type { SegmentFeature } from '../authored';
import { lineLengthKm } from '../check/line-geometry';

/** A segment as a chain runs through it. */
export interface Link {
  segment: SegmentFeature;
  /** Whether the chain runs from `to` to `from`. */
  isReversed: boolean;
}

export type Chain = Link[];

/** The direction of a line at a joint is that of its first so many km. */
const DIRECTION_KM = 30;
/** The nodes of a chain in order: one more than it has links. */
export function nodesOf(chain: Chain): string[] {
  return chain.flatMap((link, k) => (k === 0 ? [startOf(link), endOf(link)] : [endOf(link)]));
}

/** What a chain runs on through. */
export interface Joining {
  isJoint: (node: string) => boolean;
  /** Two segments are one line where it turns by less than this at a joint. */
  maxTurnDeg: number;
}

/**
 * @param segments those that may be moved
 * @returns all of them in chains, each chain after those which run through the joints that it ends at, as
 * far as that can be
 */
export function chainsOf(segments: readonly SegmentFeature[], joining: Joining): Chain[] {
  const next = straightOn(segments, joining);
  const done = new Set<SegmentFeature>();
  const chains: Chain[] = [];
  for (const segment of segments) {
    if (done.has(segment)) continue;
    let first: Link = { segment, isReversed: true };
    for (let link = next(first); link && link.segment !== segment; link = next(first)) first = link;
    const chain: Chain = [];
    for (
      let link: Link | undefined = turned(first);
      link && !done.has(link.segment);
      link = next(link)
    ) {
      chain.push(link);
      done.add(link.segment);
    }
    chains.push(chain);
  }
  return inOrder(chains);
}

function startOf({ segment, isReversed }: Link): string {
  return isReversed ? segment.properties.to : segment.properties.from;
}

function endOf(link: Link): string {
  return startOf(turned(link));
}

function turned({ segment, isReversed }: Link): Link {
  return { segment, isReversed: !isReversed };
}

/** For a link the one that goes on at its end; at every joint the straightest pair is joined. */
function straightOn(
  segments: readonly SegmentFeature[],
  { isJoint, maxTurnDeg }: Joining,
): (link: Link) => Link | undefined {
  const leaving = new Map<string, Link[]>();
  for (const segment of segments)
    for (const isReversed of [false, true]) {
      const link = { segment, isReversed };
      const joint = startOf(link);
      if (isJoint(joint)) leaving.set(joint, [...(leaving.get(joint) ?? []), link]);
    }
  const pairs = new Map<string, [Link, Link]>();
  for (const [joint, links] of leaving) {
    let best = maxTurnDeg + 1e-9;
    links.forEach((one, i) => {
      for (const other of links.slice(i + 1)) {
        const turn = 180 - Math.abs(((directionOf(one) - directionOf(other) + 540) % 360) - 180);
        if (turn >= best || one.segment === other.segment) continue;
        best = turn;
        pairs.set(joint, [one, other]);
      }
    });
  }
  return (link) => {
    const [one, other] = pairs.get(endOf(link)) ?? [];
    if (one && one.segment === link.segment) return other;
    return other?.segment === link.segment ? one : undefined;
  };
}

function directionOf({ segment, isReversed }: Link): number {
  const line = segment.geometry.coordinates as LonLat[];
  const points = isReversed ? line.toReversed() : line;
  const start = points[0];
  const ahead = start && (points.find((p) => distanceKm(start, p) > DIRECTION_KM) ?? points.at(-1));
  return start && ahead ? bearingDeg(start, ahead) : 0;
}

/** Longest first, but a chain waits for those that carry its ends. */
function inOrder(chains: Chain[]): Chain[] {
  const km = new Map(chains.map((chain) => [chain, chainKm(chain)]));
  const open = [...chains].sort((a, b) => (km.get(b) ?? 0) - (km.get(a) ?? 0));
  const carried = new Map<string, Chain>();
  for (const chain of chains)
    for (const node of nodesOf(chain).slice(1, -1)) carried.set(node, chain);
  const out: Chain[] = [];
  while (open.length > 0) {
    const isReady = (chain: Chain) =>
      [nodesOf(chain)[0], nodesOf(chain).at(-1)].every((node) => {
        const carrier = carried.get(node ?? '');
        return !carrier || carrier === chain || out.includes(carrier);
      });
    // In a ring of chains none is ready: the longest begins.
    const at = Math.max(0, open.findIndex(isReady));
    out.push(...open.splice(at, 1));
  }
  return out;
}

function chainKm(chain: Chain): number {
  return chain.reduce((sum, { segment }) => sum + lineLengthKm(segment.geometry.coordinates), 0);
}
