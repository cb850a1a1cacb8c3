/** The search field on the real records: names, former names, Chinese, pinyin and slips of the finger. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkShape } from '../../src/compile/check/check-shape';
import { readGeo } from '../../src/compile/read-geo';
import { searchIndex } from '../../src/compile/search-index';
import { searchTerms } from '../../src/domain/search-options';
import { loadSearchIndex, type SearchIndex, searchRecords } from '../../src/state/search';

let index: SearchIndex;

beforeAll(() => {
  const { set } = checkShape(readGeo(fileURLToPath(new URL('../../', import.meta.url))));
  index = loadSearchIndex(JSON.parse(searchIndex(set)));
}, 60_000);

describe('what is typed', () => {
  it('is cut into words without case and accents, Chinese into pairs', () => {
    expect(searchTerms('Côte d’Ivoire')).toEqual(['cote', 'd', 'ivoire']);
    expect(searchTerms('SEA-ME-WE 5')).toEqual(['sea', 'me', 'we', '5']);
    expect(searchTerms('海南香港 5G')).toEqual(['海南', '南香', '香港', '5g']);
    expect(searchTerms(' — ')).toEqual([]);
  });
});

describe('the first answer', () => {
  it.each([
    ['SMW5', 'submarine-cables/seamewe-5'],
    ['seamewe5', 'submarine-cables/seamewe-5'],
    ['peace', 'submarine-cables/peace-cable'],
    ['peace cabel', 'submarine-cables/peace-cable'],
    ['巴基斯坦', 'countries/pak'],
    ['bajisitan', 'countries/pak'],
    ['Cote d Ivoire', 'countries/civ'],
    ['北京', 'gateways/beijing'],
  ])('to %s is %s', (query, key) => {
    expect(searchRecords(index, query)[0]).toBe(key);
  });

  it.each([
    ['海南香港', 'submarine-cables/h2he'],
    ['hainan xianggang', 'submarine-cables/h2he'],
    ['Huawei Marine', 'submarine-cables/hannibal'],
    ['Gwadar', 'terrestrial-cables/pak-china-ofc-phase-2'],
    ['gwadr', 'terrestrial-cables/pak-china-ofc-phase-2'],
    ['karachi', 'landing-points/karachi'],
  ])('to %s has %s among the others', (query, key) => {
    expect(searchRecords(index, query)).toContain(key);
  });

  it('is nothing where nothing is asked or known', () => {
    expect(searchRecords(index, '  ')).toEqual([]);
    expect(searchRecords(index, 'qqqqzzzz')).toEqual([]);
  });
});
