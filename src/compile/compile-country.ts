import type { Agreement, Country } from '../domain/agreement-records';
import type { AgreementSpan, Entity } from '../domain/dataset';
import { LAST_DAY } from '../domain/lifespan';
import { parsePartialDate, possibleSpan } from '../domain/partial-date';
import type { CompileContext } from './compile-context';
import { countryBounds } from './country-bounds';
import { otherNames } from './country-names';
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
      ? { relations: relations.map(({ kind, agreement }) => ({ kind, agreement })) }
      : {}),
  };
}
