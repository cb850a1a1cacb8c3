/** What a country's record lists at the clock. */

import type { Country, CountryAgreement } from '../../domain/agreement-records';
import type { Entity } from '../../domain/dataset';
import type { Kind } from '../../domain/kinds';
import { phaseAt } from '../../domain/lifespan';
import { parsePartialDate, possibleSpan } from '../../domain/partial-date';
import type { AtlasIndex } from '../../state/atlas-index';
import { compareRows } from './row-order';

/** In the order of the key; landing points are told by their cables. */
const SYSTEM_KINDS: readonly Kind[] = [
  'submarine-cables',
  'terrestrial-cables',
  'teleports',
  'ground-stations',
  'hubs',
  'satellites',
];

export function isSignedBy({ date }: Pick<CountryAgreement, 'date'>, day: number): boolean {
  const parsed = parsePartialDate(date);
  return parsed !== null && possibleSpan(parsed).fromDay <= day;
}

/** Agreements signed by the day, in order of date. */
export function signedBy({ agreements }: Country, day: number): CountryAgreement[] {
  return agreements
    .filter((agreement) => isSignedBy(agreement, day))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Systems and sites that touch the country and are known on the day, by kind, then by date, newest first. */
export function systemsOf(index: AtlasIndex, { countries: [code] }: Entity, day: number): Entity[] {
  const compare = compareRows(day);
  const here = index.byCountry.get(code ?? '') ?? [];
  return here
    .filter(
      ({ kind, phases }) =>
        SYSTEM_KINDS.includes(kind) && (phases.length === 0 || phaseAt(phases, day) !== null),
    )
    .sort((a, b) => SYSTEM_KINDS.indexOf(a.kind) - SYSTEM_KINDS.indexOf(b.kind) || compare(a, b));
}

/** Agreements and initiatives the country takes part in, official counts aside, newest first. */
export function jointAgreementsOf(
  index: AtlasIndex,
  { countries: [code] }: Entity,
  day: number,
): Entity[] {
  return (index.byCountry.get(code ?? '') ?? [])
    .filter(({ kind, total, phases }) => kind === 'agreements' && !total && phaseAt(phases, day))
    .sort(compareRows(day));
}
