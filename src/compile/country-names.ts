/** Names of countries from the list that is kept for them (npm `i18n-iso-countries`: ISO 3166-1 in many languages). */
import isoCountries from 'i18n-iso-countries';
import type { Country } from '../domain/agreement-records';

/**
 * Short names that the United Nations (UNTERM) and the Chinese foreign ministry use where the list has an older
 * or an inverted form.
 */
const SHORT_NAMES: Readonly<Record<string, { en?: string; zh?: string }>> = {
  BN: { en: 'Brunei' },
  CD: { en: 'DR Congo' },
  CV: { en: 'Cabo Verde' },
  FM: { en: 'Micronesia' },
  ID: { zh: '印度尼西亚' },
  LA: { en: 'Laos' },
  MD: { en: 'Moldova' },
  MN: { zh: '蒙古国' },
  ST: { en: 'São Tomé and Príncipe' },
  SY: { en: 'Syria' },
  TW: { zh: '台湾' },
};

/** Countries by a language in which the list has their own name, where that is not written as in English. */
const OWN_LANGUAGE: Readonly<Record<string, string>> = {
  am: 'ET',
  ar: 'AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE',
  az: 'AZ',
  be: 'BY',
  bg: 'BG',
  bn: 'BD',
  bs: 'BA',
  de: 'AT CH DE',
  el: 'CY GR',
  es: 'DO ES GQ MX PA PE',
  et: 'EE',
  fa: 'AF IR',
  fi: 'FI',
  fr: 'BJ CI CM GN NC PF SN',
  he: 'IL',
  hi: 'IN',
  hr: 'HR',
  hu: 'HU',
  hy: 'AM',
  is: 'IS',
  it: 'IT',
  ja: 'JP',
  ka: 'GE',
  kk: 'KZ',
  km: 'KH',
  ko: 'KP KR',
  ky: 'KG',
  lt: 'LT',
  lv: 'LV',
  mk: 'MK',
  mn: 'MN',
  pl: 'PL',
  pt: 'BR GW MZ ST',
  ro: 'RO',
  ru: 'BY KG KZ RU',
  sk: 'SK',
  sl: 'SI',
  sq: 'AL',
  sr: 'ME RS',
  sv: 'SE',
  tg: 'TJ',
  th: 'TH',
  tk: 'TM',
  uk: 'UA',
  ur: 'PK',
  uz: 'UZ',
  vi: 'VN',
};

export interface CountryNames {
  en: string[];
  zh: string[];
  /** In languages of the country itself. */
  local: string[];
}

function listed(iso2: string, language: string): string[] {
  return isoCountries.getName(iso2, language, { select: 'all' }) ?? [];
}

/** Every name that a country may bear here, by ISO 3166-1 alpha-2; empty for a code that is not of ISO 3166-1. */
export function countryNames(iso2: string): CountryNames {
  const own = SHORT_NAMES[iso2];
  const languages = Object.keys(OWN_LANGUAGE).filter((language) =>
    OWN_LANGUAGE[language]?.split(' ').includes(iso2),
  );
  return {
    en: [...(own?.en ? [own.en] : []), ...listed(iso2, 'en')],
    zh: [...(own?.zh ? [own.zh] : []), ...listed(iso2, 'zh')],
    local: languages.flatMap((language) => isoCountries.getName(iso2, language) ?? []),
  };
}

/** Names of the list that a record does not use, and those in the country's own languages: to be found by. */
export function otherNames({ iso2, name }: Pick<Country, 'iso2' | 'name'>): string[] {
  const { en, zh, local } = countryNames(iso2);
  const used = [name.en, name.zh].map((one) => one?.toLowerCase());
  return [...en, ...zh, ...local].filter((one) => !used.includes(one.toLowerCase()));
}
