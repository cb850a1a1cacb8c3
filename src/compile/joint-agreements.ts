/** Which entries of countries are agreements of several states with a record of their own: told by title and date. */

import type { Agreement, CountryAgreement } from '../domain/agreement-records';
import { parsePartialDate, possibleSpan } from '../domain/partial-date';
import type { Text } from '../domain/record-parts';
import { type Authored, type AuthoredSet, ofKind } from './authored';

export type JointAgreements = ReadonlyMap<string, readonly Authored<'agreements'>[]>;

/** Titles are quoted in one record and bare in another. */
const bare = (title: string) => title.replace(/[\s《》〈〉“”"'’‘]/g, '').toLowerCase();

function titlesOf({ name, aliases }: { name: Text; aliases: readonly string[] }): string[] {
  return [...new Set([name.en, name.zh ?? '', ...aliases].filter(Boolean).map(bare))];
}

/** Agreements of several states by their titles, official totals aside. */
export function jointAgreements(set: AuthoredSet): JointAgreements {
  const byTitle = new Map<string, Authored<'agreements'>[]>();
  for (const authored of ofKind(set, 'agreements')) {
    if (authored.record.officialTotal) continue;
    for (const title of titlesOf(authored.record))
      byTitle.set(title, [...(byTitle.get(title) ?? []), authored]);
  }
  return byTitle;
}

function isOfDate({ events }: Agreement, date: string): boolean {
  const parsed = parsePartialDate(date);
  const span = parsed && possibleSpan(parsed);
  return events.some((event) => {
    const other = parsePartialDate(event.date);
    const otherSpan = other && possibleSpan(other);
    return span && otherSpan && span.fromDay <= otherSpan.toDay && otherSpan.fromDay <= span.toDay;
  });
}

/** The record that an entry of a country is, and whether the country is in it only through an organisation. */
export function jointOf(
  { title, date }: CountryAgreement,
  country: string,
  joint: JointAgreements,
): { id: string; isVia: boolean } | null {
  const found = titlesOf({ name: title, aliases: [] })
    .flatMap((one) => joint.get(one) ?? [])
    .find(({ record }) => isOfDate(record, date));
  if (!found) return null;
  const participant = found.record.participants.find((one) => one.country === country);
  return { id: found.id, isVia: participant?.via !== undefined };
}
