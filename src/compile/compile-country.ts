import type { AgreementSpan, Entity } from '../domain/dataset';
import { LAST_DAY } from '../domain/lifespan';
import { parsePartialDate, possibleSpan } from '../domain/partial-date';
import type { Country, OfficialTotal } from '../domain/records';
import { type AuthoredSet, ofKind } from './authored';
import { countryBounds } from './country-bounds';

/** What a country signed, as day spans; a withdrawn or ended agreement stops counting on that day. */
export function compileCountry(record: Country): Partial<Entity> {
  const agreements: AgreementSpan[] = record.agreements.flatMap((agreement) => {
    const date = parsePartialDate(agreement.date);
    if (!date) return [];
    const end = agreement.end ? parsePartialDate(agreement.end) : null;
    const fromDay = possibleSpan(date).fromDay;
    return [
      { type: agreement.type, fromDay, toDay: end ? possibleSpan(end).fromDay - 1 : LAST_DAY },
    ];
  });
  const bounds = countryBounds(record.iso2);
  return { countries: [record.iso2], agreements, ...(bounds ? { bounds } : {}) };
}

/** How much of an official total can be named here, counted from the records, never typed. */
export function compileOfficialTotal(
  total: OfficialTotal,
  set: AuthoredSet,
): NonNullable<Entity['total']> {
  const named =
    total.itemises === 'cross-border-land-cables'
      ? ofKind(set, 'terrestrial-cables').filter(({ record }) => record.scope === 'cross-border')
          .length
      : ofKind(set, 'countries').filter(({ record }) =>
          record.agreements.some(({ type }) => type === total.itemises),
        ).length;
  return { value: total.value, named };
}
