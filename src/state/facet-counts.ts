import type { Entity } from '../domain/dataset';
import { facetValues } from '../domain/facet-values';
import type { Facet, Filters } from '../domain/filter';
import { facetsOf, matchesFilters } from '../domain/matches-filters';
import { isHidden, isShown } from '../domain/site-kinds';
import type { TimeWindow } from '../domain/time-window';
import type { AtlasIndex } from './atlas-index';
import { isInUse, linesAt } from './passes-filters';
import { type ShownView, standsAt } from './shown';

/** What has the values of a record: itself, or the lines that a landing point or gateway is shown with. */
function bearersOf(
  index: AtlasIndex,
  entity: Entity,
  { hidden }: ShownView,
  day: number,
  countsEnded: boolean,
): readonly Entity[] {
  const lines = linesAt(index, entity);
  if (lines.length === 0) return [entity];
  return lines.filter((line) => !isHidden(line, hidden) && isInUse(line, day, countsEnded));
}

/**
 * For each value of a facet, how many records would be shown if it alone were chosen there, under all other facets,
 * the layers and the clock. What a facet says nothing of, as most do of countries, is not counted.
 */
export function facetCounts(
  index: AtlasIndex,
  view: ShownView,
  window: TimeWindow,
  facet: Facet,
): ReadonlyMap<string, number> {
  const { layers, hidden, fill, filters } = view;
  const others: Filters = { ...filters, [facet]: [] };
  const countsEnded = facet === 'state' || filters.state.length > 0;
  const counts = new Map<string, number>();
  for (const entity of index.dataset.entities.filter(standsAt(index, fill, window, countsEnded))) {
    if (!facetsOf(entity.kind).includes(facet) || !isShown(entity, layers, hidden)) continue;
    const values = new Set<string>();
    for (const bearer of bearersOf(index, entity, view, window.day, countsEnded))
      if (matchesFilters(bearer, others, window.day))
        for (const value of facetValues(bearer, facet, others, window.day)) values.add(value);
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
