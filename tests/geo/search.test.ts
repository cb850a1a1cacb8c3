/** The search field on the real records: names, former names, Chinese, pinyin and slips of the finger. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkShape } from '../../src/compile/check/check-shape';
import { readGeo } from '../../src/compile/read-geo';
import { searchIndex } from '../../src/compile/search-index';
import { searchTerms } from '../../src/domain/search-options';
import { loadSearchIndex, type SearchIndex, searchAll } from '../../src/state/search';

let index: SearchIndex;

const keysOf = (of: SearchIndex, query: string) => searchAll(of, query).map(({ key }) => key);

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
    expect(keysOf(index, query)[0]).toBe(key);
  });

  it.each([
    ['海南香港', 'submarine-cables/h2he'],
    ['hainan xianggang', 'submarine-cables/h2he'],
    ['Huawei Marine', 'submarine-cables/hannibal'],
    ['Gwadar', 'terrestrial-cables/pak-china-ofc-phase-2'],
    ['gwadr', 'terrestrial-cables/pak-china-ofc-phase-2'],
    ['karachi', 'landing-points/karachi'],
  ])('to %s has %s among the others', (query, key) => {
    expect(keysOf(index, query)).toContain(key);
  });

  it.each([
    ['Huawei Marine', 'organisations/hmn-tech'],
    ['华海通信', 'organisations/hmn-tech'],
    ['huahai tongxin', 'organisations/hmn-tech'],
    ['HMN Technologies', 'organisations/hmn-tech'],
    ['China Exim', 'organisations/eximbank-china'],
    ['Communications Authority of Thailand', 'organisations/national-telecom'],
  ])('to %s has among the organisations %s first', (query, key) => {
    const organisations = keysOf(index, query).filter((one) => one.startsWith('organisations/'));
    expect(organisations[0]).toBe(key);
  });

  it('bears the name of an organisation, which the dataset does not have', () => {
    const hit = searchAll(index, 'Huawei Marine').find(({ title }) => title);
    expect(hit?.title).toEqual({ en: 'HMN Tech', zh: '华海通信' });
  });

  it('is nothing where nothing is asked or known', () => {
    expect(keysOf(index, '  ')).toEqual([]);
    expect(keysOf(index, 'qqqqzzzz')).toEqual([]);
  });
});
