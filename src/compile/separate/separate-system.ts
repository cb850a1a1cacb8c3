/** Moves the lines of one system away from those of all others. */

import type { LonLat } from '../../lib/great-circle';
import type { SegmentFeature } from '../authored';
import { overlapOf } from '../check/corridor-overlap';
import { lineIndex, piecesOf } from '../check/line-index';
import { chainPath } from './chain-path';
import { type Chain, chainsOf, nodesOf } from './chains';
import type { Surroundings } from './lane-costs';
import { type RoutedChain, routeChain } from './route-chain';
import type { Ground, Lines, MovedCable, Terrain } from './terrain';

/** Of overlap: a chain with less is not touched, km. */
const UNSEEN_KM = 3;

/** What lies around a system: the lines of the others, and the ends of all by id. */
type Others = Pick<Surroundings, 'others' | 'ends'>;

/**
 * @param cable as drawn by its author: shifts are always measured from there
 * @param now its lines as they stand after earlier rounds
 * @param fixed joints that have to stay; those found here to be such are added
 * @returns lines of all segments
 */
export function separateSystem(
  cable: MovedCable,
  now: Lines,
  fixed: Set<string>,
  terrain: Terrain,
  around: Others,
): Lines {
  for (const segment of cable.segments)
    if (!terrain.isMovable(segment)) fixed.add(segment.properties.from).add(segment.properties.to);
  const ground = terrain.groundOf(cable);
  for (;;) {
    const found = attempt(cable, now, fixed, terrain, ground, around);
    const wrong = found instanceof Map ? ground.misplaced(found) : found;
    const holding = wrong.filter((joint) => !fixed.has(joint));
    if (found instanceof Map && holding.length === 0) return found;
    // A branch that cannot follow its joint holds it.
    for (const joint of holding) fixed.add(joint);
  }
}

/** @returns the lines, or the joints that must not move */
function attempt(
  { id, segments }: MovedCable,
  now: Lines,
  fixed: ReadonlySet<string>,
  terrain: Terrain,
  ground: Ground,
  around: Others,
): Lines | string[] {
  const { spacing } = terrain;
  const lines: Lines = new Map();
  for (const { properties, geometry } of segments)
    lines.set(properties.id, now.get(properties.id) ?? (geometry.coordinates as LonLat[]));
  const settled = new Set(fixed);
  /** Joints that are elsewhere now. */
  const moved = new Map<string, LonLat>();
  const joining = { isJoint: ground.isJoint, maxTurnDeg: spacing.maxTurnDeg };
  for (const chain of chainsOf(segments.filter(terrain.isMovable), joining)) {
    const nodes = nodesOf(chain);
    const follows = nodes.filter((node) => moved.has(node));
    const routed =
      follows.length === 0 && !liesOnOthers(id, chain, terrain, around)
        ? asDrawn(chain)
        : firstGood(chain, follows.length > 0, terrain, ground, (limitOf) =>
            routeChain({
              system: id,
              chain,
              course: chainPath(chain, moved, spacing.directionKm),
              isFixed: (node) => settled.has(node),
              limitOf,
              around: { ...around, spacing, ground, ...family(segments, chain, lines) },
            }),
          );
    if (!routed) return follows;
    chain.forEach(({ segment }, k) => {
      lines.set(segment.properties.id, routed.lines[k] ?? []);
    });
    for (const [joint, p] of routed.moved) moved.set(joint, p);
    for (const node of nodes) settled.add(node);
  }
  return lines;
}

/**
 * Routes with the furthest shift; a segment that comes out worse is tried with less, in the end with none,
 * while the others keep theirs.
 * @returns `null` where a chain that has to follow a moved joint cannot
 */
function firstGood(
  chain: Chain,
  isFollowing: boolean,
  { spacing: { reachesKm } }: Terrain,
  ground: Ground,
  route: (limitOf: (segment: SegmentFeature) => number) => RoutedChain | null,
): RoutedChain | null {
  const tried = new Map(chain.map(({ segment }) => [segment, 0]));
  const limitOf = (segment: SegmentFeature) => reachesKm[tried.get(segment) ?? 0] ?? 0;
  for (;;) {
    const routed = route(limitOf);
    const worse = chain.filter(({ segment }, k) =>
      ground.isWorse(routed?.lines[k] ?? [], segment.geometry.coordinates as LonLat[], segment),
    );
    if (routed && worse.length === 0) return routed;
    const open = (routed ? worse : chain).filter(({ segment }) => limitOf(segment) > 0);
    if (open.length === 0) return isFollowing ? null : asDrawn(chain);
    for (const { segment } of open) tried.set(segment, (tried.get(segment) ?? 0) + 1);
  }
}

function asDrawn(chain: Chain): RoutedChain {
  const lines = chain.map(({ segment }) => segment.geometry.coordinates as LonLat[]);
  return { lines, moved: new Map() };
}

/** Whether a chain, where it was drawn, is on top of others at all. */
function liesOnOthers(
  id: string,
  chain: Chain,
  { measure }: Terrain,
  { others, ends }: Others,
): boolean {
  const pieces = asDrawn(chain).lines.flatMap((line) => piecesOf(id, line));
  return overlapOf(pieces, others, ends, measure).nearKm > UNSEEN_KM;
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
