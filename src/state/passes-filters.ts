import type { Entity } from '../domain/dataset';
import { isFiltering } from '../domain/filter';
import { phaseAt } from '../domain/lifespan';
import { matchesFilters } from '../domain/matches-filters';
import { isHidden } from '../domain/site-kinds';
import type { AtlasIndex } from './atlas-index';
import type { View } from './view';

/** What is chosen of the records, the layers aside. */
export type Asked = Pick<View, 'filters' | 'hidden'>;

const NONE: readonly Entity[] = [];

/** The lines that a landing point or a gateway is shown with; none for what is shown by itself. */
export function linesAt(index: AtlasIndex, { kind, id }: Entity): readonly Entity[] {
  if (kind === 'landing-points') return index.cablesAt.get(id) ?? NONE;
  if (kind === 'gateways') return index.cablesThrough.get(id) ?? NONE;
  return NONE;
}

/** On the map, and not ended unless that is asked for. */
export function isInUse({ phases }: Entity, day: number, countsEnded: boolean): boolean {
  const phase = phaseAt(phases, day);
  return phase !== null && (countsEnded || phase.state !== 'ended');
}

/**
 * Whether the filters let a record through, whether or not it stands on the day. A landing point or a gateway
 * passes with a line that uses it: one that matches and stands that day.
 * @param day that of the clock; `null` asks whether it may on some day, with no state chosen
 */
export function passesFilters(
  index: AtlasIndex,
  entity: Entity,
  { filters, hidden }: Asked,
  day: number | null,
): boolean {
  const lines = linesAt(index, entity);
  if (lines.length === 0) return matchesFilters(entity, filters, day ?? 0);
  const isAny = !isFiltering(filters);
  return lines.some((line) => {
    if (isHidden(line, hidden)) return false;
    if (isAny) return true;
    const stands = day === null || isInUse(line, day, filters.state.length > 0);
    return stands && matchesFilters(line, filters, day ?? 0);
  });
}
