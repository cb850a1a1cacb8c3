/** The Chinese role: derived from parties and landings, never typed. */
import { type Organisation, PARTY_ROLES, type Party } from './record-parts';

export const CHINESE_ROLES = [...PARTY_ROLES, 'landing'] as const;
export type ChineseRole = (typeof CHINESE_ROLES)[number];

/** Mainland China and Hong Kong, by ISO 3166-1 alpha-2; the mission's rule for a Chinese role. */
const CHINESE_COUNTRIES = new Set(['CN', 'HK']);

export function isChinese(country: string | null | undefined): boolean {
  return country != null && CHINESE_COUNTRIES.has(country);
}

/** Whether a country can be a partner of China's: neither China nor a part of it with a code of its own. */
export function isPartner(country: string): boolean {
  return !isChinese(country) && country !== 'MO';
}

/** Roles held by parties from China or Hong Kong, plus `landing` where an end lies there; no doubles. */
export function chineseRoles(
  parties: readonly Party[],
  organisations: ReadonlyMap<string, Organisation>,
  endCountries: readonly string[] = [],
): ChineseRole[] {
  const roles = new Set<ChineseRole>();
  for (const party of parties) {
    if (isChinese(organisations.get(party.org)?.country)) roles.add(party.role);
  }
  if (endCountries.some(isChinese)) roles.add('landing');
  return [...roles];
}
