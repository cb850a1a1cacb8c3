import isoCountries from 'i18n-iso-countries';
import { isPartner } from '../../domain/roles';
import { type AuthoredSet, ofKind } from '../authored';
import type { Problem } from '../problem';
import { idsOf } from './ids-of';

/** Every partner in an agreement has a record, so that it is filled, reached by an arc and counted; each once. */
export function checkParticipants(
  set: AuthoredSet,
  unusable: ReadonlySet<string> = new Set(),
): Problem[] {
  const known = new Set([
    ...ofKind(set, 'countries').map(({ record }) => record.iso2),
    ...idsOf(set, unusable, 'countries').map((id) => isoCountries.alpha3ToAlpha2(id.toUpperCase())),
  ]);
  return ofKind(set, 'agreements').flatMap(({ file, record: { participants } }) =>
    participants.flatMap(({ country }, i) => {
      const problem = (message: string, hint: string) => [
        { file, field: `participants[${i}].country`, message, hint },
      ];
      const isIso = isoCountries.isValid(country);
      if (isIso && isPartner(country) && !known.has(country))
        return problem(
          `${country} has no record`,
          `Add geo/countries/${isoCountries.alpha2ToAlpha3(country)?.toLowerCase()}.geojson.`,
        );
      if (participants.findIndex((one) => one.country === country) !== i)
        return problem(`${country} is named twice`, 'Keep one, with all its sources.');
      return [];
    }),
  );
}
