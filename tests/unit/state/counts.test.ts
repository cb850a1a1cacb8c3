import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/domain/dataset';
import { KEY_ORDER, LAYER_IDS, type LayerId } from '../../../src/domain/layer-id';
import { isAliveAt, phaseAt } from '../../../src/domain/lifespan';
import { FIRST_MONTH } from '../../../src/domain/month';
import { yearOfDay } from '../../../src/domain/partial-date';
import { isHidden, SITE_KINDS, SITE_LAYERS } from '../../../src/domain/site-kinds';
import { makeTimeWindow, type TimeWindow } from '../../../src/domain/time-window';
import { makeAtlasIndex } from '../../../src/state/atlas-index';
import { countByLayer, countBySiteKind, countByYear } from '../../../src/state/counts';
import { DEFAULT_VIEW } from '../../../src/state/view';
import { anyDataset } from '../../fixtures/any-dataset';
import { anyMonth, anyWindow } from '../../fixtures/any-shown-view';

function opens(day: number | null, window: TimeWindow): boolean {
  if (window.mode === 'as-of') return true;
  return day !== null && day >= window.openedFromDay && day <= window.openedToDay;
}

/** The same from the words of the specification: one by one, through `isAliveAt`. */
function naive(entity: Entity, window: TimeWindow): boolean {
  if (entity.kind === 'countries') {
    const { agreements = [], countries } = entity;
    const begun = agreements.filter(({ fromDay }) => fromDay <= window.day);
    const standing = begun.some(
      ({ fromDay, toDay }) => toDay >= window.day && opens(fromDay, window),
    );
    const isHatched = window.mode === 'as-of' && begun.some(({ toDay }) => toDay < window.day);
    return countries[0] !== undefined && countries[0] !== 'CN' && (standing || isHatched);
  }
  return (
    isAliveAt(entity.phases, window.day) &&
    phaseAt(entity.phases, window.day)?.state !== 'ended' &&
    opens(entity.openedDay, window)
  );
}

describe('countByLayer', () => {
  it('agrees with a naive count, in every mode', () => {
    fc.assert(
      fc.property(anyDataset, anyWindow, (dataset, window) => {
        const counts = countByLayer(makeAtlasIndex(dataset), DEFAULT_VIEW, window);
        expect(Object.keys(counts).sort()).toEqual([...LAYER_IDS].sort());
        for (const id of LAYER_IDS)
          expect(counts[id]).toBe(
            dataset.entities.filter((one) => one.kind === id && naive(one, window)).length,
          );
      }),
      { numRuns: 200 },
    );
  });

  it('never counts more in "new" than in the window of its year, nor more there than as of the day', () => {
    fc.assert(
      fc.property(anyDataset, anyMonth, (dataset, month) => {
        const index = makeAtlasIndex(dataset);
        const january = Math.floor(month / 12) * 12;
        const fresh = countByLayer(index, DEFAULT_VIEW, makeTimeWindow('new', month, FIRST_MONTH));
        expect(fresh).toEqual(
          countByLayer(index, DEFAULT_VIEW, makeTimeWindow('window', month, january)),
        );
        const all = countByLayer(index, DEFAULT_VIEW, makeTimeWindow('as-of', month, january));
        for (const id of LAYER_IDS) expect(fresh[id]).toBeLessThanOrEqual(all[id]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what is switched off', () => {
  const anyHidden = fc.subarray([...SITE_KINDS]);

  it('is counted neither at the clock nor by year', () => {
    fc.assert(
      fc.property(anyDataset, anyWindow, anyHidden, (dataset, window, hidden) => {
        const shown = {
          ...dataset,
          entities: dataset.entities.filter((entity) => !isHidden(entity, hidden)),
        };
        const index = makeAtlasIndex(dataset);
        const without = makeAtlasIndex(shown);
        expect(countByLayer(index, { ...DEFAULT_VIEW, hidden }, window)).toEqual(
          countByLayer(without, DEFAULT_VIEW, window),
        );
        const view = { ...DEFAULT_VIEW, layers: LAYER_IDS };
        expect(countByYear(index, { ...view, hidden }, 0)).toEqual(countByYear(without, view, 0));
      }),
      { numRuns: 100 },
    );
  });

  it('is counted by kind all the same, and the kinds of a layer add up to it', () => {
    fc.assert(
      fc.property(anyDataset, anyWindow, (dataset, window) => {
        const index = makeAtlasIndex(dataset);
        const byKind = countBySiteKind(index, DEFAULT_VIEW, window);
        const counts = countByLayer(index, DEFAULT_VIEW, window);
        for (const layer of SITE_LAYERS) {
          const sum = [...byKind].filter(([kind]) => kind.startsWith(`${layer}.`));
          expect(sum.reduce((total, [, count]) => total + count, 0)).toBe(counts[layer]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('countByYear', () => {
  const anyLayers = fc.subarray([...LAYER_IDS]);

  it('has a bar for each year of the clock, each cell in key order, and sums that hold', () => {
    fc.assert(
      fc.property(anyDataset, anyLayers, (dataset, layers) => {
        const bars = countByYear(makeAtlasIndex(dataset), { ...DEFAULT_VIEW, layers }, 0);
        expect(bars.map(({ year }) => year)).toEqual(
          Array.from({ length: 38 }, (_, i) => 1993 + i),
        );
        for (const { counts, total } of bars) {
          expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
          const order = counts.map(({ layer }) => KEY_ORDER.indexOf(layer));
          expect(order).toEqual([...order].sort((a, b) => a - b));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('counts each thing of the layers that are on once, in the year it opened', () => {
    const unstacked: LayerId[] = ['landing-points', 'countries'];
    fc.assert(
      fc.property(anyDataset, anyLayers, (dataset, layers) => {
        const opened = dataset.entities.flatMap(({ kind, openedDay }) => {
          const isStacked = layers.some((id) => id === kind && !unstacked.includes(id));
          const year = isStacked && openedDay !== null ? yearOfDay(openedDay) : 0;
          return year >= 1993 && year <= 2030 ? [`${year} ${kind}`] : [];
        });
        const bars = countByYear(makeAtlasIndex(dataset), { ...DEFAULT_VIEW, layers }, 0);
        const cells = bars.flatMap(({ year, counts }) =>
          counts.flatMap(({ layer, count }) => Array<string>(count).fill(`${year} ${layer}`)),
        );
        expect(cells.sort()).toEqual(opened.sort());
      }),
      { numRuns: 100 },
    );
  });
});
