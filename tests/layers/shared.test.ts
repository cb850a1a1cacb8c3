import { describe, expect, it } from 'vitest';
import { LAST_DAY } from '../../src/domain/lifespan';
import { monthIndex } from '../../src/domain/month';
import { dayOf } from '../../src/domain/partial-date';
import { makeTimeWindow } from '../../src/domain/time-window';
import { countAgreements, FILL_CLASSES, fillClassOf } from '../../src/layers/countries/countries';
import { alongFlat, alongGlobe } from '../../src/layers/shared/along';
import { rowsOfEntity } from '../../src/layers/shared/rows-of-entity';

describe('distances along a path', () => {
  const path = [170, 0, 180, 0, 190, 0];

  it('are a number for each vertex, from 0 and rising', () => {
    for (const along of [alongFlat, alongGlobe]) {
      const distances = along(path);
      expect(distances).toHaveLength(3);
      expect(distances[0]).toBe(0);
      expect(distances[2]).toBeCloseTo(2 * (distances[1] ?? 0), 9);
    }
  });

  it('are 512 units round the equator of the flat map, and as much as the globe is round', () => {
    const [, flat] = alongFlat([0, 0, 360, 0]);
    expect(flat).toBeCloseTo(512, 9);
    const [, globe] = alongGlobe([0, 0, 90, 0]);
    expect(globe).toBeCloseTo((256 * Math.PI) / 2, 9);
  });

  it('know that the flat map stretches the north and the globe does not', () => {
    const [, south] = alongFlat([0, 0, 0, 10]);
    const [, north] = alongFlat([0, 60, 0, 70]);
    expect(north).toBeGreaterThan(1.8 * (south ?? 0));
    const [, a] = alongGlobe([0, 0, 0, 10]);
    const [, b] = alongGlobe([0, 60, 0, 70]);
    expect(b).toBeCloseTo(a ?? 0, 9);
  });
});

describe('rowsOfEntity', () => {
  it('gives the same array for the same question', () => {
    const rows = [{ entity: 1 }, { entity: 2 }, { entity: 1 }];
    const first = rowsOfEntity(rows, 1);
    expect(first).toEqual([rows[0], rows[2]]);
    expect(rowsOfEntity(rows, 1)).toBe(first);
    expect(rowsOfEntity(rows, 2)).toEqual([rows[1]]);
    expect(rowsOfEntity(rows, -1)).toEqual([]);
    expect(rowsOfEntity(rows, -1)).toBe(rowsOfEntity(rows, -1));
  });
});

describe('the fill of countries', () => {
  const country = (code: string, spans: [number, number][]) => ({
    kind: 'countries' as const,
    id: code.toLowerCase(),
    name: { en: code },
    aliases: [],
    phases: [],
    openedDay: null,
    countries: [code],
    chineseRoles: [],
    agreements: spans.map(([fromDay, toDay]) => ({ type: 'ict' as const, fromDay, toDay })),
  });
  const dataset = {
    version: '',
    asOf: '',
    entities: [
      country('PK', [
        [dayOf(2017, 5, 1), LAST_DAY],
        [dayOf(2018, 1, 1), dayOf(2020, 3, 4)],
      ]),
      country('OM', []),
    ],
  };
  const at = (...args: Parameters<typeof makeTimeWindow>) =>
    countAgreements(dataset, makeTimeWindow(...args)).get('PK');

  it('counts what is in force on the day, both ends included', () => {
    expect(at('as-of', monthIndex(2017, 4), 0)).toBe(0);
    expect(at('as-of', monthIndex(2017, 5), 0)).toBe(1);
    expect(at('as-of', monthIndex(2020, 2), 0)).toBe(2);
    expect(at('as-of', monthIndex(2020, 3), 0)).toBe(1);
  });

  it('counts what was signed in the span in the other modes', () => {
    expect(at('window', monthIndex(2019, 1), monthIndex(2017, 6))).toBe(1);
    expect(at('new', monthIndex(2017, 12), 0)).toBe(1);
    expect(at('new', monthIndex(2019, 12), 0)).toBe(0);
  });

  it('knows countries that signed nothing', () => {
    const counts = countAgreements(dataset, makeTimeWindow('as-of', monthIndex(2019, 1), 0));
    expect([...counts]).toEqual([
      ['PK', 2],
      ['OM', 0],
    ]);
  });

  it('has five steps and none', () => {
    expect([0, 1, 4, 5, 9].map(fillClassOf)).toEqual([0, 1, 4, FILL_CLASSES, FILL_CLASSES]);
  });
});
