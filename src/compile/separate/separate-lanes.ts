/** Moves systems that are drawn on top of each other apart, so that each has a lane of its own. */

import type { LonLat } from '../../lib/great-circle';
import { overlapOf, seaPieces } from '../check/corridor-overlap';
import { lineIndex, type Piece } from '../check/line-index';
import { separateSystem } from './separate-system';
import type { Lines, MovedCable, Terrain } from './terrain';

/** Every round looks for better lanes among those of the round before. */
const ROUNDS = 3;
/** Less than this is not worth another line, km. */
const MIN_GAIN_KM = 6;
/** Of the moves: a system that hardly lies on others stays as it was drawn. */
const MIN_NEAR_KM = 8;

/**
 * @param report told of each system that moved
 * @returns new lines by id of the system and of the segment, for those that moved
 */
export function separateLanes(
  cables: readonly MovedCable[],
  terrain: Terrain,
  report: (text: string) => void = () => {},
): Map<string, Lines> {
  const ends = new Map(cables.map((cable) => [cable.id, terrain.endsOf(cable)]));
  const pieces = new Map(cables.map((cable) => [cable.id, seaPieces(cable)]));
  const lines = new Map<string, Lines>();
  const fixed = new Map(cables.map((cable) => [cable.id, new Set<string>()]));
  const nearKm = (own: readonly Piece[], others: ReturnType<typeof lineIndex>) =>
    overlapOf(own, others, ends, terrain.measure).nearKm;
  for (let round = 1; round <= ROUNDS; round++) {
    const all = lineIndex([...pieces.values()].flat());
    const worstFirst = cables
      .map((cable) => ({ cable, km: nearKm(pieces.get(cable.id) ?? [], all) }))
      .sort((a, b) => b.km - a.km);
    for (const { cable } of worstFirst) {
      const own = pieces.get(cable.id) ?? [];
      const others = lineIndex(
        [...pieces].filter(([id]) => id !== cable.id).flatMap(([, list]) => list),
      );
      const before = nearKm(own, others);
      if (before < MIN_NEAR_KM) continue;
      const now = lines.get(cable.id) ?? new Map<string, LonLat[]>();
      const found = separateSystem(cable, now, fixed.get(cable.id) ?? new Set(), terrain, {
        others,
        ends,
      });
      const moved = seaPieces(withLines(cable, found));
      const after = nearKm(moved, others);
      if (before - after < MIN_GAIN_KM) continue;
      report(`${round} ${cable.id}: ${Math.round(before)} to ${Math.round(after)} km`);
      lines.set(cable.id, found);
      pieces.set(cable.id, moved);
    }
  }
  return lines;
}

function withLines({ id, segments, places }: MovedCable, lines: Lines): MovedCable {
  return {
    id,
    places,
    segments: segments.map((segment) => ({
      ...segment,
      geometry: {
        type: 'LineString' as const,
        coordinates: lines.get(segment.properties.id) ?? segment.geometry.coordinates,
      },
    })),
  };
}
