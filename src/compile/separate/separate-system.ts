/** Moves the lines of one system away from those of all others. */

import type { LonLat } from '../../lib/great-circle';
import type { Authored, SegmentFeature } from '../authored';
import { overlapOf } from '../check/corridor-overlap';
import { lineIndex, piecesOf } from '../check/line-index';
import { chainPath } from './chain-path';
import { type Chain, chainsOf, nodesOf } from './chains';
import { isWorse } from './is-worse';
import type { Surroundings } from './lane-costs';
import { type RoutedChain, routeChain } from './route-chain';

/** Lines of a system by id of the segment. */
export type Lines = Map<string, LonLat[]>;

/** Furthest shift that is tried, km; what makes a line worse is tried with less. */
const REACHES_KM = [42, 20, 8];
/** Of overlap: a chain with less is not touched, km. */
const UNSEEN_KM = 3;

/**
 * @param cable as drawn by its author: shifts are always measured from there
 * @param now its lines as they stand after earlier rounds
 * @param fixed branching units that have to stay; those found here to be such are added
 * @returns lines of all segments
 */
export function separateSystem(
  cable: Pick<Authored, 'id' | 'segments'>,
  now: Lines,
  fixed: Set<string>,
  around: Omit<Surroundings, 'siblings' | 'meetings'>,
): Lines {
  for (const { properties } of cable.segments)
    if (properties.overland) fixed.add(properties.from).add(properties.to);
  for (;;) {
    const found = attempt(cable, now, fixed, around);
    if (found instanceof Map) return found;
    // A branch that cannot follow its unit holds it.
    for (const unit of found) fixed.add(unit);
  }
}

/** @returns the lines, or the units that must not move */
function attempt(
  { id, segments }: Pick<Authored, 'id' | 'segments'>,
  now: Lines,
  fixed: ReadonlySet<string>,
  around: Omit<Surroundings, 'siblings' | 'meetings'>,
): Lines | string[] {
  const lines: Lines = new Map();
  for (const { properties, geometry } of segments)
    lines.set(properties.id, now.get(properties.id) ?? (geometry.coordinates as LonLat[]));
  const settled = new Set(fixed);
  /** Units that are elsewhere now. */
  const moved = new Map<string, LonLat>();
  for (const chain of chainsOf(segments)) {
    const nodes = nodesOf(chain);
    const follows = nodes.filter((node) => moved.has(node));
    const routed =
      follows.length === 0 && !liesOnOthers(id, chain, around)
        ? asDrawn(chain)
        : firstGood(chain, moved, (mostKm) =>
            routeChain({
              system: id,
              chain,
              course: chainPath(chain, moved),
              isFixed: (node) => settled.has(node),
              mostKm,
              around: { ...around, ...family(segments, chain, lines) },
            }),
          );
    if (!routed) return follows;
    chain.forEach(({ segment }, k) => {
      lines.set(segment.properties.id, routed.lines[k] ?? []);
    });
    for (const [unit, p] of routed.moved) moved.set(unit, p);
    for (const node of nodes) settled.add(node);
  }
  return lines;
}

function firstGood(
  chain: Chain,
  moved: ReadonlyMap<string, LonLat>,
  route: (mostKm: number) => RoutedChain | null,
): RoutedChain | null {
  const follows = nodesOf(chain).some((node) => moved.has(node));
  for (const mostKm of follows ? [...REACHES_KM, 0] : REACHES_KM) {
    const routed = route(mostKm);
    const isGood = routed?.lines.every((line, k) => {
      const drawn = chain[k]?.segment.geometry.coordinates as LonLat[];
      return !isWorse(line, drawn);
    });
    if (routed && isGood) return routed;
  }
  return follows ? null : asDrawn(chain);
}

function asDrawn(chain: Chain): RoutedChain {
  const lines = chain.map(({ segment }) => segment.geometry.coordinates as LonLat[]);
  return { lines, moved: new Map() };
}

/** Whether a chain, where it was drawn, is on top of others at all. */
function liesOnOthers(
  id: string,
  chain: Chain,
  { others, landings }: Pick<Surroundings, 'others' | 'landings'>,
): boolean {
  const pieces = asDrawn(chain).lines.flatMap((line) => piecesOf(id, line));
  return overlapOf(pieces, others, landings).nearKm > UNSEEN_KM;
}

/** The other lines of the system, and the places where all of them meet. */
function family(
  segments: readonly SegmentFeature[],
  chain: Chain,
  lines: Lines,
): Pick<Surroundings, 'siblings' | 'meetings'> {
  const own = new Set(chain.map(({ segment }) => segment.properties.id));
  const pieces = [...lines]
    .filter(([segment]) => !own.has(segment))
    .flatMap(([segment, line]) => piecesOf(segment, line));
  const meetings = segments.flatMap(({ properties }) => {
    const line = lines.get(properties.id) ?? [];
    return [line[0], line.at(-1)].filter((p) => p !== undefined);
  });
  return { siblings: lineIndex(pieces), meetings };
}
