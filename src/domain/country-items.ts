/** What touches a country, each with the life that it has there: a cable lives by the stretches that end in it. */
import { combinePhases } from './combine-phases';
import type { Dataset, Entity } from './dataset';
import type { Phase } from './lifespan';

export interface CountryItem {
  entity: Entity;
  phases: Phase[];
  /** The day on which it opened there; `null` where no date is a beginning. */
  openedDay: number | null;
}

type Items = ReadonlyMap<string, readonly CountryItem[]>;

const itemsOf = new WeakMap<Dataset, Items>();

/** A land line bears no ends by country here, so it lives as a whole in each of its countries. */
function lifeIn(
  entity: Entity,
  code: string,
  countryOfLanding: ReadonlyMap<string, string>,
): Omit<CountryItem, 'entity'> {
  const { kind, segments, phases, openedDay } = entity;
  if (!segments) return { phases, openedDay };
  const here = segments.filter(
    ({ from, to }) =>
      kind !== 'submarine-cables' ||
      countryOfLanding.get(from) === code ||
      countryOfLanding.get(to) === code,
  );
  const opened = here.flatMap((segment) => segment.openedDay ?? []);
  return {
    phases: combinePhases(here.map((segment) => segment.phases)),
    openedDay: opened.length > 0 ? Math.min(...opened) : null,
  };
}

/**
 * By ISO 3166-1 alpha-2, in the order of the dataset: cables, sites, satellites, agreements, milestones. Countries
 * themselves, landing points (told by their cables) and official totals are left out. Made once for a dataset.
 */
export function itemsByCountry(dataset: Dataset): Items {
  const known = itemsOf.get(dataset);
  if (known) return known;
  const countryOfLanding = new Map(
    dataset.entities.flatMap(({ kind, id, countries: [code] }) =>
      kind === 'landing-points' && code ? [[id, code] as const] : [],
    ),
  );
  const items = new Map<string, CountryItem[]>();
  for (const entity of dataset.entities) {
    if (entity.kind === 'countries' || entity.kind === 'landing-points' || entity.total) continue;
    for (const code of new Set(entity.countries)) {
      const list = items.get(code) ?? [];
      items.set(code, list);
      list.push({ entity, ...lifeIn(entity, code, countryOfLanding) });
    }
  }
  itemsOf.set(dataset, items);
  return items;
}
