import type { AgreementSpan, Entity } from '../domain/dataset';
import { LAST_DAY } from '../domain/lifespan';
import { parsePartialDate, possibleSpan } from '../domain/partial-date';
import type { Country } from '../domain/records';
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
