/** What the map draws under random filters, as the GPU is told, is what is shown and counted, on the real records. */
import '../fixtures/fake-canvas';
import type { Layer } from '@deck.gl/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryClasses } from '../../src/domain/country-fill';
import { NO_FILTERS } from '../../src/domain/filter';
import { LAYER_IDS } from '../../src/domain/layer-id';
import { FIRST_MONTH, monthIndex } from '../../src/domain/month';
import { makeTimeWindow, type TimeWindow } from '../../src/domain/time-window';
import { isArcDrawn } from '../../src/layers/agreements/agreements';
import type { ArcRow } from '../../src/layers/agreements/arc-rows';
import type { LayerContext } from '../../src/layers/layer-context';
import { layerModules, underlays } from '../../src/layers/registry';
import { fanOf } from '../../src/layers/shared/fan';
import { type LifeTable, phaseInTable } from '../../src/layers/shared/life-table';
import { isInSpan } from '../../src/layers/shared/span-extension';
import { drawLayers } from '../../src/map/draw-layers';
import { gatewaysAt } from '../../src/map/gateway-names';
import { makeAtlasIndex } from '../../src/state/atlas-index';
import { filterMasks } from '../../src/state/filter-masks';
import { type ShownView, shownAt, standsAt } from '../../src/state/shown';
import { anyShownView, anyWindow } from '../fixtures/any-shown-view';
import { contextAt } from '../fixtures/layer-context';
import { realDataset } from '../fixtures/real-dataset';

const dataset = realDataset();
const index = makeAtlasIndex(dataset);
const { entities } = dataset;
const drawables = new Map(
  [...layerModules, ...underlays].map((module) => [module.id, module.prepare(dataset)]),
);

interface Row {
  entity: number;
  fromDay: number;
  toDay: number;
  life?: number;
}

interface RowProps {
  data: Row[];
  passing?: Uint8Array | null;
  kept?: number;
  lives?: LifeTable;
}

function contextOf(view: ShownView, window: TimeWindow, change: Partial<LayerContext> = {}) {
  const { passing, placed } = filterMasks(index, view, window.day);
  const { layers, hidden } = view;
  return contextAt(undefined, { zoom: 5, window, layers, hidden, passing, placed, ...change });
}

/** Positions of what the rows of a layer let through: by the clock, and by the byte of its entity. */
function drawnBy(layer: Layer, window: TimeWindow): number[] {
  const { data, passing, kept, lives } = layer.props as unknown as RowProps;
  return data
    .filter((row) => {
      if (passing?.[row.entity] === 0 && row.entity !== kept) return false;
      if (layer.id.startsWith('agreements@')) return isArcDrawn(row as unknown as ArcRow, window);
      if (lives && row.life !== undefined)
        return phaseInTable(lives, row.life, window.day) !== null;
      return isInSpan(row, window.day);
    })
    .map(({ entity }) => entity);
}

function drawn(view: ShownView, window: TimeWindow, change: Partial<LayerContext> = {}) {
  const context = contextOf(view, window, change);
  const layers = drawLayers(drawables, context, dataset, context.selected).flat(4) as Layer[];
  return (isAsked: (id: string) => boolean) =>
    new Set(layers.filter(({ id }) => isAsked(id)).flatMap((layer) => drawnBy(layer, window)));
}

const isOfRecords = (id: string) => !/^(countries|agreements|links|leaders|sight)@/.test(id);
const namesOf = (positions: Iterable<number>) =>
  [...positions]
    .sort((a, b) => a - b)
    .map((position) => `${entities[position]?.kind}/${entities[position]?.id}`);

describe('the map', () => {
  it('draws what is shown, and beside it only what has ended or does not stand out', () => {
    fc.assert(
      fc.property(anyShownView, anyWindow, (view, window) => {
        const all = drawn(view, window)(isOfRecords);
        const everything = drawn({ ...view, hidden: [], filters: NO_FILTERS }, window)(isOfRecords);
        const stands = standsAt(index, view.fill, window, view.filters.state.length > 0);
        const shown = shownAt(index, view, window).map((entity) => entities.indexOf(entity));
        const standing = [...all].filter((one) => {
          const entity = entities[one];
          return entity && stands(entity);
        });
        // A satellite that moves has no place.
        expect(namesOf(standing)).toEqual(namesOf(shown.filter((one) => everything.has(one))));
      }),
      { numRuns: 25 },
    );
  });

  it('fills the countries that are shown, and draws arcs of agreements that are', () => {
    fc.assert(
      fc.property(anyShownView, anyWindow, (given, window) => {
        const view = { ...given, layers: LAYER_IDS };
        const shown = shownAt(index, view, window);
        const filled = countryClasses(dataset, view.fill, window, view.filters);
        const countries = shown.filter(({ kind }) => kind === 'countries');
        expect([...filled.keys()].sort()).toEqual(countries.map((one) => one.countries[0]).sort());
        const stands = standsAt(index, view.fill, window, view.filters.state.length > 0);
        for (const one of drawn(view, window)((id) => id.startsWith('agreements@'))) {
          const entity = entities[one];
          if (entity?.kind === 'agreements' && stands(entity)) expect(shown).toContain(entity);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('draws the marks of landings and gateways with the lines that use them', () => {
    const view: ShownView = {
      layers: LAYER_IDS,
      hidden: [],
      fill: 'agreements',
      filters: { ...NO_FILTERS, org: ['hmn-tech'], orgrole: ['supplier'] },
    };
    const window = makeTimeWindow('as-of', monthIndex(2024, 6), FIRST_MONTH);
    const shown = shownAt(index, view, window);
    const cables = shown.filter(({ kind }) => kind === 'submarine-cables');
    const landings = shown.filter(({ kind }) => kind === 'landing-points');
    expect(cables.length).toBeGreaterThan(3);
    expect(landings.length).toBeGreaterThan(cables.length);
    for (const { id } of landings)
      expect(index.cablesAt.get(id)?.some((cable) => cables.includes(cable))).toBe(true);
    const { passing } = filterMasks(index, view, window.day);
    const gateways = shown.filter(({ kind }) => kind === 'gateways');
    expect(gatewaysAt(dataset, window, -1, passing)).toEqual(gateways);
  });

  it('draws the selected record whatever the filters, with its ends and its name in no fan', () => {
    const view: ShownView = {
      layers: LAYER_IDS,
      hidden: [],
      fill: 'agreements',
      filters: { ...NO_FILTERS, org: ['nobody'] },
    };
    const window = makeTimeWindow('as-of', monthIndex(2024, 6), FIRST_MONTH);
    const selected = entities.findIndex(({ id }) => id === 'peace-cable');
    const all = drawn(view, window, { selected })(isOfRecords);
    expect(namesOf(all)).toContain('submarine-cables/peace-cable');
    expect(namesOf(all)).toContain('landing-points/karachi');
    const ends = new Set(entities[selected]?.segments?.flatMap(({ from, to }) => [from, to]));
    for (const one of all) expect(one === selected || ends.has(entities[one]?.id ?? '')).toBe(true);
    const fan = fanOf(dataset, contextOf(view, window));
    expect(entities.every((_, position) => fan.groupOf(position) === -1)).toBe(true);
  });
});

describe('the masks', () => {
  const view = { hidden: [], filters: { ...NO_FILTERS, state: ['in-service' as const] } };

  it('are none where nothing is left out', () => {
    expect(filterMasks(index, { hidden: [], filters: NO_FILTERS }, 18000)).toEqual({
      passing: null,
      placed: null,
    });
  });

  it('are the same objects while they say the same, and places do not follow the clock', () => {
    const day = makeTimeWindow('as-of', monthIndex(2019, 6), FIRST_MONTH).day;
    const one = filterMasks(index, view, day);
    const later = filterMasks(index, view, day + 2000);
    expect(later.placed).toBe(one.placed);
    expect(later.passing).not.toBe(one.passing);
    expect(filterMasks(index, { ...view, hidden: ['hubs.gnss'] }, day + 2000)).toEqual(later);
    expect(filterMasks(index, { ...view, hidden: ['hubs.gnss'] }, day + 2000).passing).toBe(
      later.passing,
    );
  });
});
