/** How much stood in a country at the end of each year, and the median of its region to set it beside. */
import { type CountryItem, itemsByCountry } from './country-items';
import type { Dataset, Entity } from './dataset';
import type { Kind } from './kinds';
import { phaseAt } from './lifespan';
import { dayOf, yearOfDay } from './partial-date';
import { regionOf } from './regions';

export const GROWTH_GROUPS = ['cables', 'sites', 'agreements'] as const;
export type GrowthGroup = (typeof GROWTH_GROUPS)[number];

const KINDS_OF: Record<Exclude<GrowthGroup, 'agreements'>, readonly Kind[]> = {
  cables: ['submarine-cables', 'terrestrial-cables'],
  sites: ['teleports', 'ground-stations', 'hubs'],
};

/**
 * How many stand on a day: cables and sites in service or out of order, digital agreements in force.
 * @param items what touches the country
 */
export function standingOn(
  group: GrowthGroup,
  country: Entity,
  items: readonly CountryItem[],
  day: number,
): number {
  if (group === 'agreements')
    return (country.agreements ?? []).filter(({ fromDay, toDay }) => fromDay <= day && day <= toDay)
      .length;
  return items.filter(({ entity, phases }) => {
    const state = phaseAt(phases, day)?.state;
    return KINDS_OF[group].includes(entity.kind) && (state === 'in-service' || state === 'out');
  }).length;
}

/** The middle of numbers in order, of two middles the mean; 0 for none. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const high = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return (low + high) / 2;
}

/** Countries with a record in the region of a country, itself among them. */
export function countriesOfRegion(dataset: Dataset, code: string): Entity[] {
  const region = regionOf(code);
  return dataset.entities.filter(
    ({ kind, countries: [other] }) =>
      kind === 'countries' && other !== undefined && region !== null && regionOf(other) === region,
  );
}

export interface Growth {
  /** Years of the counts, one by one. */
  firstYear: number;
  own: number[];
  median: number[];
}

/**
 * Counts at the end of each year; of the last one on the last day itself.
 * @param lastDay day up to which it is known
 */
export function growthOf(
  dataset: Dataset,
  country: Entity,
  group: GrowthGroup,
  firstYear: number,
  lastDay: number,
): Growth {
  const items = itemsByCountry(dataset);
  const region = countriesOfRegion(dataset, country.countries[0] ?? '');
  const growth: Growth = { firstYear, own: [], median: [] };
  const countOf = (one: Entity, day: number) =>
    standingOn(group, one, items.get(one.countries[0] ?? '') ?? [], day);
  for (let year = firstYear; year <= yearOfDay(lastDay); year++) {
    const day = Math.min(dayOf(year, 12, 31), lastDay);
    growth.own.push(countOf(country, day));
    growth.median.push(medianOf(region.map((one) => countOf(one, day))));
  }
  return growth;
}
