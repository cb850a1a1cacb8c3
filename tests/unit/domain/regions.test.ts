import isoCountries from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import { regionOf } from '../../../src/domain/regions';
import en from '../../../src/messages/en.json';

/** As the table of the United Nations has them (M49, overview, July 2024). */
const PUBLISHED: [string, string][] = [
  ['PK', '034'],
  ['IR', '034'],
  ['CY', '145'],
  ['TR', '145'],
  ['GE', '145'],
  ['EG', '015'],
  ['SD', '015'],
  ['MZ', '014'],
  ['ZW', '014'],
  ['AO', '017'],
  ['NA', '018'],
  ['CV', '011'],
  ['MX', '013'],
  ['GL', '021'],
  ['CU', '029'],
  ['RU', '151'],
  ['EE', '154'],
  ['SI', '039'],
  ['MC', '155'],
  ['TL', '035'],
  ['MN', '030'],
  ['KI', '057'],
  ['PG', '054'],
  ['WS', '061'],
];

describe('regions', () => {
  it.each(PUBLISHED)('%s lies in %s', (code, region) => {
    expect(regionOf(code)).toBe(region);
  });

  it('has every code of ISO 3166-1 in one region with a name, Antarctica aside', () => {
    const codes = Object.keys(isoCountries.getAlpha2Codes());
    const without = codes.filter((code) => regionOf(code) === null);
    expect(without.filter((code) => code !== 'XK').sort()).toEqual(['AQ']);
    for (const code of codes) {
      const region = regionOf(code);
      if (region) expect(en.region[region]).toBeTruthy();
    }
  });
});
