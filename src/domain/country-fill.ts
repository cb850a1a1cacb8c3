/** What the fill of a country can stand for, and the class that it has at the clock. */

import type { CountryAgreementType } from './agreement-records';
import { yearBand } from './cable-colouring';
import { type CountryItem, itemsByCountry } from './country-items';
import type { AgreementSpan, Dataset, Entity } from './dataset';
import { type Filters, NO_FILTERS } from './filter';
import type { Kind } from './kinds';
import { LAST_DAY, phaseAt } from './lifespan';
import { matchesFilters } from './matches-filters';
import { isPartner } from './roles';
import { isEmphasised, type TimeWindow } from './time-window';

export const COUNTRY_FILLS = [
  'agreements',
  'membership',
  'digital-silk-road-mou',
  'e-commerce-mou',
  'digital-investment-mou',
  'first-cable',
  'systems',
] as const;
export type CountryFill = (typeof COUNTRY_FILLS)[number];

export interface FillClass {
  name: string;
  /** Step of the ramp, 1 the lightest; what was and is no more is hatched. */
  paint: 1 | 2 | 3 | 4 | 5 | 'hatch';
}

const MEMORANDUM: FillClass[] = [
  { name: 'via', paint: 2 },
  { name: 'signed', paint: 4 },
  { name: 'withdrawn', paint: 'hatch' },
];

const ramp = (...names: string[]): FillClass[] =>
  names.map((name, i) => ({ name, paint: (i + 1) as 1 | 2 | 3 | 4 | 5 }));

/** Classes in the order of the key. */
export const FILL_CLASSES: Record<CountryFill, readonly FillClass[]> = {
  agreements: [...ramp('via', '1', '2', '3-4', 'from-5'), { name: 'withdrawn', paint: 'hatch' }],
  membership: [
    { name: 'uncertain', paint: 2 },
    { name: 'signed', paint: 4 },
    { name: 'withdrawn', paint: 'hatch' },
  ],
  'digital-silk-road-mou': MEMORANDUM,
  'e-commerce-mou': MEMORANDUM,
  'digital-investment-mou': MEMORANDUM,
  // The earlier, the deeper.
  'first-cable': ramp('from-2020', '2015-2019', '2010-2014', '2000-2009', 'to-1999').reverse(),
  systems: ramp('1', '2-3', '4-7', '8-15', 'from-16'),
};

const CABLES: readonly Kind[] = ['submarine-cables', 'terrestrial-cables'];
const SYSTEMS: readonly Kind[] = [...CABLES, 'teleports', 'ground-stations'];

function agreementsClass(
  spans: readonly AgreementSpan[],
  window: TimeWindow,
  nameOf: (own: number, all: number) => string,
): string | null {
  const { day } = window;
  const standing = spans.filter(
    ({ fromDay, toDay }) => fromDay <= day && day <= toDay && isEmphasised(fromDay, window),
  );
  const own = standing.filter(({ isVia }) => !isVia).length;
  if (standing.length > 0) return own === 0 ? 'via' : nameOf(own, standing.length);
  const hasEnded = spans.some(({ fromDay, toDay }) => fromDay <= day && toDay < day);
  return hasEnded && window.mode === 'as-of' ? 'withdrawn' : null;
}

function countName(count: number): string {
  return count >= 5 ? 'from-5' : count >= 3 ? '3-4' : String(count);
}

function membershipClass({ phases, openedDay }: Entity, window: TimeWindow): string | null {
  const phase = phaseAt(phases, window.day);
  if (phase?.state === 'ended') return window.mode === 'as-of' ? 'withdrawn' : null;
  if (phase?.state !== 'in-service' || !isEmphasised(openedDay, window)) return null;
  return phase.isUncertain ? 'uncertain' : 'signed';
}

function firstCableClass(items: readonly CountryItem[], window: TimeWindow): string | null {
  let first: { day: number; openedDay: number | null } | null = null;
  for (const { entity, phases, openedDay } of items) {
    if (!CABLES.includes(entity.kind) || entity.chineseRoles.length === 0) continue;
    const day = openedDay ?? phases.find(({ state }) => state === 'in-service')?.fromDay;
    if (day !== undefined && day <= window.day && (!first || day < first.day))
      first = { day, openedDay };
  }
  return first && isEmphasised(first.openedDay, window) ? yearBand(first.day) : null;
}

function systemsClass(items: readonly CountryItem[], window: TimeWindow): string | null {
  const standing = items.filter(({ entity, phases, openedDay }) => {
    const state = phaseAt(phases, window.day)?.state;
    const stands = state === 'in-service' || state === 'out';
    return stands && SYSTEMS.includes(entity.kind) && isEmphasised(openedDay, window);
  }).length;
  if (standing === 0) return null;
  return FILL_CLASSES.systems[Math.min(4, Math.floor(Math.log2(standing)))]?.name ?? null;
}

/** Name of the class of one country, `null` for none. */
function className(
  fill: CountryFill,
  country: Entity,
  items: readonly CountryItem[],
  window: TimeWindow,
): string | null {
  const { agreements = [] } = country;
  switch (fill) {
    case 'agreements':
      return agreementsClass(agreements, window, (_, all) => countName(all));
    case 'membership':
      return membershipClass(country, window);
    case 'first-cable':
      return firstCableClass(items, window);
    case 'systems':
      return systemsClass(items, window);
    default: {
      const type: CountryAgreementType = fill;
      const spans = agreements.filter((one) => one.type === type);
      return agreementsClass(spans, window, () => 'signed');
    }
  }
}

/**
 * Position in `FILL_CLASSES[fill]` plus 1 by ISO code; countries without a class are left out. China has none: the
 * fill tells of partners. In the modes "window" and "new" only what began in their span counts. Of the filters, those
 * by country and region leave countries out; the others are about records, and change neither which countries are
 * filled nor what their class says.
 */
export function countryClasses(
  dataset: Dataset,
  fill: CountryFill,
  window: TimeWindow,
  filters: Filters = NO_FILTERS,
): Map<string, number> {
  const needsItems = fill === 'first-cable' || fill === 'systems';
  const items = needsItems ? itemsByCountry(dataset) : null;
  const classes = new Map<string, number>();
  for (const country of countriesOf(dataset)) {
    const code = country.countries[0] ?? '';
    if (!matchesFilters(country, filters, window.day)) continue;
    const name = className(fill, country, items?.get(code) ?? [], window);
    const at = FILL_CLASSES[fill].findIndex((one) => one.name === name);
    if (at >= 0) classes.set(code, at + 1);
  }
  return classes;
}

const partners = new WeakMap<Dataset, Entity[]>();

function countriesOf(dataset: Dataset): Entity[] {
  const known =
    partners.get(dataset) ??
    dataset.entities.filter(
      ({ kind, countries: [code] }) => kind === 'countries' && code && isPartner(code),
    );
  partners.set(dataset, known);
  return known;
}

/** Countries that are hatched at some time, by whatever the fill stands for. */
export function everHatched(dataset: Dataset): string[] {
  return countriesOf(dataset)
    .filter(
      ({ phases, agreements = [] }) =>
        phases.some(({ state }) => state === 'ended') ||
        agreements.some(({ toDay }) => toDay < LAST_DAY),
    )
    .map(({ countries: [code = ''] }) => code);
}
