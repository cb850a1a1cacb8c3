import type { Entity } from './dataset';
import { facetValues } from './facet-values';
import { FACETS, type Facet, type Filters, type YearSpan } from './filter';
import type { Kind } from './kinds';
import { yearOfDay } from './partial-date';

/** Countries are the ground that all else stands on: only where they lie is asked of them. */
const OF_COUNTRIES: readonly Facet[] = ['country', 'region'];

/** The facets that say something of a kind. */
export function facetsOf(kind: Kind): readonly Facet[] {
  return kind === 'countries' ? OF_COUNTRIES : FACETS;
}

function isOpenedWithin({ kind, openedDay }: Entity, span: YearSpan | null): boolean {
  if (!span || kind === 'countries') return true;
  if (openedDay === null) return false;
  const year = yearOfDay(openedDay);
  return span[0] <= year && year <= span[1];
}

/**
 * Whether a record has one of the chosen values in each facet, by its own properties alone.
 * @param day that of the clock
 */
export function matchesFilters(entity: Entity, filters: Filters, day: number): boolean {
  return (
    isOpenedWithin(entity, filters.opened) &&
    facetsOf(entity.kind).every((facet) => {
      const chosen: readonly string[] = filters[facet];
      if (chosen.length === 0) return true;
      return facetValues(entity, facet, filters, day).some((value) => chosen.includes(value));
    })
  );
}
