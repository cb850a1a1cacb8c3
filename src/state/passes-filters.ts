import type { Entity } from '../domain/dataset';
import { isFiltering } from '../domain/filter';
import { isAliveAt } from '../domain/lifespan';
import { matchesFilters } from '../domain/matches-filters';
import { isHidden } from '../domain/site-kinds';
import type { AtlasIndex } from './atlas-index';
import type { View } from './view';

/** What is chosen of the records, the layers aside. */
export type Choice = Pick<View, 'filters' | 'hidden'>;

const NONE: readonly Entity[] = [];

/** The lines that a landing point or a gateway is shown with; none for what is shown by itself. */
export function linesAt(index: AtlasIndex, { kind, id }: Entity): readonly Entity[] {
  if (kind === 'landing-points') return index.cablesAt.get(id) ?? NONE;
  if (kind === 'gateways') return index.cablesThrough.get(id) ?? NONE;
  return NONE;
}

/**
 * Whether the filters let a record through, whether or not it stands on the day. A landing point or a gateway
 * passes with a line that uses it: one that matches and is on the map that day, its end included.
 * @param day that of the clock
 */
export function passesFilters(
  index: AtlasIndex,
  entity: Entity,
  { filters, hidden }: Choice,
  day: number,
): boolean {
  const lines = linesAt(index, entity);
  if (lines.length === 0) return matchesFilters(entity, filters, day);
  const isAny = !isFiltering(filters);
  return lines.some(
    (line) =>
      !isHidden(line, hidden) &&
      (isAny || (isAliveAt(line.phases, day) && matchesFilters(line, filters, day))),
  );
}
