import { describe, expect, it } from 'vitest';
import { growthOf, medianOf, standingOn } from '../../../src/domain/country-growth';
import { itemsByCountry } from '../../../src/domain/country-items';
import type { Dataset, Entity } from '../../../src/domain/dataset';
import { derivePhases, LAST_DAY } from '../../../src/domain/lifespan';
import { dayOf } from '../../../src/domain/partial-date';

const base = {
  name: { en: 'x' },
  aliases: [],
  openedDay: null,
  chineseRoles: [],
  confidence: 'high' as const,
};

const country = (code: string, agreementYears: number[] = []): Entity => ({
  ...base,
  kind: 'countries',
  id: code,
  countries: [code],
  phases: [],
  agreements: agreementYears.map((year) => ({
    type: 'ict',
    fromDay: dayOf(year, 6),
    toDay: LAST_DAY,
  })),
});

const hub = (code: string, from: string, to?: string): Entity => ({
  ...base,
  kind: 'hubs',
  id: `${code}-${from}`,
  countries: [code],
  phases: derivePhases([
    { date: from, kind: 'in-service' },
    ...(to ? [{ date: to, kind: 'retired' as const }] : []),
  ]),
});

const pakistan = country('PK', [2019, 2021]);
const data: Dataset = {
  version: '',
  asOf: '',
  entities: [
    pakistan,
    country('IN', [2020]),
    country('LK'),
    country('MV', [2018]),
    country('FR', [2000, 2001]),
    hub('PK', '2018-03', '2020-02'),
    hub('PK', '2019-05'),
    hub('LK', '2018-03'),
  ],
};

describe('the median', () => {
  it.each([
    [[], 0],
    [[3], 3],
    [[1, 9], 5],
    [[9, 1, 2], 2],
    [[4, 1, 2, 9], 3],
  ])('of %j is %d', (values, median) => {
    expect(medianOf(values)).toBe(median);
  });
});

describe('growth', () => {
  it('counts what stands at the end of each year, of the last on its last day', () => {
    const sites = growthOf(data, pakistan, 'sites', 2017, dayOf(2021, 3, 31));
    expect(sites.own).toEqual([0, 1, 2, 1, 1]);
    const agreements = growthOf(data, pakistan, 'agreements', 2018, dayOf(2021, 3, 31));
    expect(agreements.own).toEqual([0, 1, 1, 1]);
  });

  it('stands beside the median of the countries of the region, and of no others', () => {
    // Southern Asia: PK 0, 1, 1, 2; IN 0, 0, 1, 1; LK none; MV 1 from 2018 on.
    const { median } = growthOf(data, pakistan, 'agreements', 2018, dayOf(2021, 12, 31));
    expect(median).toEqual([0, 0.5, 1, 1]);
  });

  it('is the same as one asks for a single day', () => {
    const items = itemsByCountry(data).get('PK') ?? [];
    expect(standingOn('sites', pakistan, items, dayOf(2019, 12, 31))).toBe(2);
    expect(standingOn('cables', pakistan, items, dayOf(2019, 12, 31))).toBe(0);
  });
});
