/** Arcs of agreements: who they run to, along what, and when. */
import '../fixtures/fake-canvas';
import type { Layer } from '@deck.gl/core';
import { describe, expect, it } from 'vitest';
import type { Dataset, Entity } from '../../src/domain/dataset';
import { LAST_DAY } from '../../src/domain/lifespan';
import { monthIndex } from '../../src/domain/month';
import { dayOf } from '../../src/domain/partial-date';
import { agreements } from '../../src/layers/agreements/agreements';
import { makeArcRows } from '../../src/layers/agreements/arc-rows';
import type { LifeProps } from '../../src/layers/shared/life-extension';
import { phaseInTable } from '../../src/layers/shared/life-table';
import { distanceKm } from '../../src/lib/great-circle';
import { contextAt } from '../fixtures/layer-context';

const BEIJING: [number, number] = [116.3972, 39.9075];
const base = {
  aliases: [],
  openedDay: null,
  phases: [],
  chineseRoles: [],
  confidence: 'high' as const,
};

const country = (
  code: string,
  point: [number, number],
  spans: Entity['agreements'] = [],
): Entity => ({
  ...base,
  kind: 'countries',
  id: code.toLowerCase(),
  name: { en: code },
  countries: [code],
  point,
  agreements: spans,
});

const agreement = (id: string, own: Partial<Entity>): Entity => ({
  ...base,
  kind: 'agreements',
  id,
  name: { en: id },
  countries: own.participants ?? [],
  phases: [
    { state: 'in-service', fromDay: dayOf(2017, 12, 3), toDay: LAST_DAY, isUncertain: false },
  ],
  openedDay: dayOf(2017, 12, 3),
  ...own,
});

const SANTIAGO: [number, number] = [-70.65, -33.46];
const ISLAMABAD: [number, number] = [73.04, 33.72];
const WELLINGTON: [number, number] = [174.78, -41.29];
const own = { type: 'ict' as const, fromDay: dayOf(2016, 5, 6), toDay: LAST_DAY };

const dataset: Dataset = {
  version: '',
  asOf: '',
  entities: [
    country('CN', BEIJING),
    country('CL', SANTIAGO, [own, { ...own, joint: 'depa' }]),
    country('PK', ISLAMABAD),
    country('NZ', WELLINGTON),
    agreement('depa', {
      point: WELLINGTON,
      participants: ['CN', 'CL', 'NZ', 'PK', 'XX'],
      via: ['PK'],
      joined: { PK: dayOf(2020, 3) },
    }),
    agreement('proposal', {
      participants: ['PK'],
      openedDay: null,
      phases: [{ state: 'planned', fromDay: dayOf(2020), toDay: LAST_DAY, isUncertain: false }],
    }),
    agreement('total', {
      participants: ['PK'],
      total: { value: 3, unit: { en: 'x' }, asOf: '2020', publisher: 'x' },
    }),
  ],
};
const rows = makeArcRows(dataset);
const DEPA = 4;

const first = ({ path }: (typeof rows)[number]) => path.slice(0, 2) as [number, number];
const last = ({ path }: (typeof rows)[number]) => path.slice(-2) as [number, number];

describe('rows of arcs', () => {
  it('are one for each partner with a capital, and for what a country signed alone', () => {
    // CL alone; then CL, NZ and PK of the agreement: not China, not what has no record, no proposal, no total.
    expect(rows.map(({ entity }) => entity)).toEqual([1, DEPA, DEPA, DEPA]);
    expect(rows.map(({ isVia }) => isVia)).toEqual([false, false, false, true]);
  });

  it('run from the place of signing, or from Beijing where it is not known or is the capital itself', () => {
    const [alone, joint, home] = rows;
    expect(alone && distanceKm(first(alone), BEIJING)).toBeLessThan(1);
    expect(joint && distanceKm(first(joint), WELLINGTON)).toBeLessThan(1);
    expect(home && distanceKm(first(home), BEIJING)).toBeLessThan(1);
    expect(home && distanceKm(last(home), WELLINGTON)).toBeLessThan(1);
  });

  it('go the shorter way round, on past 180 degrees and without a jump', () => {
    const [alone] = rows;
    expect(alone && distanceKm(last(alone), SANTIAGO)).toBeLessThan(1);
    for (const { path } of rows)
      for (let i = 2; i < path.length; i += 2) {
        expect(Math.abs((path[i] ?? 0) - (path[i - 2] ?? 0))).toBeLessThan(90);
        expect(
          distanceKm([path[i - 2] ?? 0, path[i - 1] ?? 0], [path[i] ?? 0, path[i + 1] ?? 0]),
        ).toBeLessThan(225);
      }
    expect(rows.some(({ path }) => path.some((value, i) => i % 2 === 0 && value > 180))).toBe(true);
  });

  it('last to the end of the year of signing, or of joining', () => {
    expect(rows.map(({ fromDay, toDay }) => [fromDay, toDay])).toEqual([
      [dayOf(2016, 5, 6), dayOf(2016, 12, 31)],
      [dayOf(2017, 12, 3), dayOf(2017, 12, 31)],
      [dayOf(2017, 12, 3), dayOf(2017, 12, 31)],
      [dayOf(2020, 3), dayOf(2020, 12, 31)],
    ]);
  });
});

describe('the layer of arcs', () => {
  const drawn = (change: Parameters<typeof contextAt>[1], month = monthIndex(2024, 6)) =>
    (agreements.prepare(dataset).draw(contextAt(month, change)) as Layer[]).map((layer) => ({
      id: layer.id,
      data: (layer.props.data as unknown[]).length,
      props: layer.props as LifeProps & { data: { fromDay: number; endDay: number }[] },
    }));

  it('draws those of the year while it is on', () => {
    const ids = drawn({ layers: ['agreements'] }).map(({ id }) => id);
    expect(ids).toContain('agreements@arcs');
    expect(drawn({ layers: [] }).map(({ id }) => id)).not.toContain('agreements@arcs');
  });

  it('draws those of a selected agreement for as long as it stands, on or not', () => {
    const day = contextAt(monthIndex(2024, 6)).window.day;
    const [selected] = drawn({ layers: [], selected: DEPA }).filter(
      ({ id }) => id === 'agreements@selected',
    );
    expect(selected?.data).toBe(3);
    const { lives, day: drawnDay, since, data = [] } = selected?.props ?? {};
    expect([drawnDay, since]).toEqual([day, undefined]);
    if (!lives) throw new Error('no lives');
    data.forEach(({ fromDay, endDay }, i) => {
      const isDrawn = (on: number) => phaseInTable(lives, lives.starts[i] ?? 0, on) !== null;
      expect([fromDay - 1, fromDay, endDay].map(isDrawn)).toEqual([false, true, true]);
    });
  });
});
