import type { AgreementSpan, Entity } from '../domain/dataset';
import { LAST_DAY } from '../domain/lifespan';
import { parsePartialDate, possibleSpan } from '../domain/partial-date';
import type { Agreement, Country, OfficialTotal } from '../domain/records';
import { type AuthoredSet, ofKind } from './authored';
import type { CompileContext } from './compile-context';
import { countryBounds } from './country-bounds';
import { countryNames } from './country-names';
import { jointOf } from './joint-agreements';
import { smallShape } from './small-shape';

/** What a country signed, as day spans; a withdrawn or ended agreement stops counting on that day. */
export function compileCountry(record: Country, context: CompileContext): Partial<Entity> {
  const { iso2 } = record;
  const agreements: AgreementSpan[] = record.agreements.flatMap((agreement) => {
    const date = parsePartialDate(agreement.date);
    if (!date) return [];
    const end = agreement.end ? parsePartialDate(agreement.end) : null;
    const joint = jointOf(agreement, iso2, context.jointAgreements);
    return [
      {
        type: agreement.type,
        fromDay: possibleSpan(date).fromDay,
        toDay: end ? possibleSpan(end).fromDay - 1 : LAST_DAY,
        ...(joint ? { joint: joint.id } : {}),
        ...(joint?.isVia ? { isVia: true } : {}),
      },
    ];
  });
  const bounds = countryBounds(iso2);
  const small = smallShape(iso2);
  return {
    countries: [iso2],
    aliases: [...new Set([...record.aliases, ...otherNames(record)])],
    agreements,
    neighbours: context.neighbours.get(iso2) ?? [],
    ...(bounds ? { bounds } : {}),
    ...(small ? { small } : {}),
  };
}

/** Names of the list that the record does not use, and the one in the country's own language: to be found by. */
function otherNames({ iso2, name }: Country): string[] {
  const { en, zh, local } = countryNames(iso2);
  const used = [name.en, name.zh].map((one) => one?.toLowerCase());
  return [...en, ...zh, ...local].filter((one) => !used.includes(one.toLowerCase()));
}

/** Who takes part, who only through an organisation or later, and what the agreement is to others. */
export function compileAgreement({ participants, relations }: Agreement): Partial<Entity> {
  const codes = participants.map(({ country }) => country);
  const via = participants.filter((one) => one.via !== undefined).map(({ country }) => country);
  const joined = participants.flatMap(({ country, date }) => {
    const parsed = date === undefined ? null : parsePartialDate(date);
    return parsed ? [[country, possibleSpan(parsed).fromDay] as const] : [];
  });
  return {
    participants: codes,
    countries: codes,
    ...(via.length > 0 ? { via } : {}),
    ...(joined.length > 0 ? { joined: Object.fromEntries(joined) } : {}),
    ...(relations
      ? { relations: relations.map(({ kind, agreement }) => ({ kind, id: agreement })) }
      : {}),
  };
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
