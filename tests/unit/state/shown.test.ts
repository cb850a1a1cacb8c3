/** What is shown under random filters, layers and clocks, held to the plain words of the rule. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryClasses } from '../../../src/domain/country-fill';
import type { Entity } from '../../../src/domain/dataset';
import { FACETS, type Filters, NO_FILTERS } from '../../../src/domain/filter';
import { KEY_ORDER, LAYER_IDS } from '../../../src/domain/layer-id';
import { phaseAt } from '../../../src/domain/lifespan';
import { FIRST_MONTH, LAST_MONTH } from '../../../src/domain/month';
import { yearOfDay } from '../../../src/domain/partial-date';
import { PARTY_ROLES } from '../../../src/domain/record-parts';
import { regionOf } from '../../../src/domain/regions';
import { isShown } from '../../../src/domain/site-kinds';
import { isEmphasised, makeTimeWindow, type TimeWindow } from '../../../src/domain/time-window';
import { type AtlasIndex, makeAtlasIndex } from '../../../src/state/atlas-index';
import { countByLayer, countBySiteKind, countByYear } from '../../../src/state/counts';
import { facetCounts } from '../../../src/state/facet-counts';
import { type ShownView, shownAt } from '../../../src/state/shown';
import { anyDataset } from '../../fixtures/any-dataset';
import { anyShownView, anyWindow } from '../../fixtures/any-shown-view';
import { realDataset } from '../../fixtures/real-dataset';

/** By its own properties, one facet after the other. */
function naiveMatch(entity: Entity, filters: Filters, day: number): boolean {
  const isIn = <T>(chosen: readonly T[], values: readonly T[]) =>
    chosen.length === 0 || values.some((value) => chosen.includes(value));
  const regions = entity.countries.flatMap((code) => regionOf(code) ?? []);
  if (!isIn(filters.country, entity.countries) || !isIn(filters.region, regions)) return false;
  if (entity.kind === 'countries') return true;
  const parties = PARTY_ROLES.flatMap((role) =>
    (entity.parties?.[role] ?? []).map((org) => ({ org, role })),
  );
  const isParty =
    (filters.org.length === 0 && filters.orgrole.length === 0) ||
    parties.some(({ org, role }) => isIn(filters.org, [org]) && isIn(filters.orgrole, [role]));
  const state = phaseAt(entity.phases, day)?.state;
  const year = entity.openedDay === null ? null : yearOfDay(entity.openedDay);
  const { opened } = filters;
  return (
    isParty &&
    isIn(filters.state, state ? [state] : []) &&
    isIn(filters.role, entity.chineseRoles) &&
    isIn(filters.confidence, [entity.confidence]) &&
    (!opened || (year !== null && opened[0] <= year && year <= opened[1]))
  );
}

function naivePass(index: AtlasIndex, entity: Entity, view: ShownView, day: number): boolean {
  const isLanding = entity.kind === 'landing-points';
  const lines = index.dataset.entities.filter(
    ({ kind, segments = [], gateways = [] }) =>
      (isLanding &&
        kind === 'submarine-cables' &&
        segments.some(({ from, to }) => from === entity.id || to === entity.id)) ||
      (entity.kind === 'gateways' && gateways.some(({ id }) => id === entity.id)),
  );
  if (lines.length === 0) return naiveMatch(entity, view.filters, day);
  const drawn = lines.filter((line) => isShown(line, LAYER_IDS, view.hidden));
  if (Object.values(view.filters).every((chosen) => !chosen?.length)) return drawn.length > 0;
  return drawn.some((line) => {
    const state = phaseAt(line.phases, day)?.state;
    const stands = state && (state !== 'ended' || view.filters.state.length > 0);
    return stands && naiveMatch(line, view.filters, day);
  });
}

function naiveShown(index: AtlasIndex, view: ShownView, window: TimeWindow): Entity[] {
  const filled = countryClasses(index.dataset, view.fill, window);
  return index.dataset.entities.filter((entity) => {
    if (!isShown(entity, view.layers, view.hidden)) return false;
    const state = phaseAt(entity.phases, window.day)?.state;
    const stands =
      entity.kind === 'countries'
        ? filled.has(entity.countries[0] ?? '')
        : !entity.total &&
          state !== undefined &&
          (state !== 'ended' || view.filters.state.length > 0) &&
          isEmphasised(entity.openedDay, window);
    return stands && naivePass(index, entity, view, window.day);
  });
}

const keysOf = (entities: readonly Entity[]) => entities.map(({ kind, id }) => `${kind}/${id}`);

function expectAgreement(index: AtlasIndex, view: ShownView, window: TimeWindow): void {
  const all = shownAt(index, view, window);
  expect(keysOf(all)).toEqual(keysOf(naiveShown(index, view, window)));
  const counts = countByLayer(index, view, window);
  for (const id of view.layers)
    expect([id, counts[id]]).toEqual([id, all.filter(({ kind }) => kind === id).length]);
  for (const [kind, count] of countBySiteKind(index, view, window)) {
    const layer = kind.split('.')[0];
    const isOn = view.layers.some((id) => id === layer) && !view.hidden.includes(kind);
    const own = all.filter((one) => `${one.kind}.${one.variant}` === kind).length;
    expect([kind, own]).toEqual([kind, isOn ? count : 0]);
  }
  expectBars(index, view, window, all);
}

/** What opened in the span of the clock and has not ended since is just what is shown of it. */
function expectBars(
  index: AtlasIndex,
  view: ShownView,
  window: TimeWindow,
  all: readonly Entity[],
): void {
  const bars = countByYear(index, view, window.day);
  const lastYear = yearOfDay(window.day);
  for (const { year, counts } of bars) {
    // Within the year of the clock a part is still to come; before the span of the mode nothing is lit.
    if (year >= lastYear || year < yearOfDay(Math.max(window.openedFromDay, 0)) + 1) continue;
    for (const { layer, count } of counts) {
      const ofYear = (entities: readonly Entity[]) =>
        entities.filter(
          ({ kind, openedDay, total }) =>
            kind === layer && !total && openedDay !== null && yearOfDay(openedDay) === year,
        );
      const endedSince = ofYear(index.dataset.entities).filter(
        (entity) =>
          phaseAt(entity.phases, window.day)?.state === 'ended' &&
          view.filters.state.length === 0 &&
          isShown(entity, view.layers, view.hidden) &&
          naiveMatch(entity, view.filters, window.day),
      );
      expect([year, layer, count]).toEqual([year, layer, ofYear(all).length + endedSince.length]);
    }
  }
  const unstacked = ['landing-points', 'countries'];
  expect(bars[0]?.counts.map(({ layer }) => layer)).toEqual(
    KEY_ORDER.filter((id) => view.layers.includes(id) && !unstacked.includes(id)),
  );
}

describe('what is shown', () => {
  it('agrees with a naive list, with the counts and with the histogram, for any dataset', () => {
    fc.assert(
      fc.property(anyDataset, anyShownView, anyWindow, (dataset, view, window) => {
        expectAgreement(makeAtlasIndex(dataset), view, window);
      }),
      { numRuns: 150 },
    );
  });

  it('agrees on the real records', () => {
    const index = makeAtlasIndex(realDataset());
    fc.assert(
      fc.property(anyShownView, anyWindow, (view, window) => {
        expectAgreement(index, view, window);
      }),
      { numRuns: 25 },
    );
  });

  it('is the same array for the same question', () => {
    const index = makeAtlasIndex(realDataset());
    const window = makeTimeWindow('as-of', LAST_MONTH, FIRST_MONTH);
    const view = {
      layers: LAYER_IDS,
      hidden: [],
      filters: NO_FILTERS,
      fill: 'agreements',
    } as const;
    expect(shownAt(index, { ...view }, window)).toBe(shownAt(index, view, window));
    expect(shownAt(index, view, window).length).toBeGreaterThan(500);
  });
});

describe('the count beside a value', () => {
  const expectCounts = (index: AtlasIndex, view: ShownView, window: TimeWindow) => {
    for (const facet of FACETS) {
      const counts = facetCounts(index, view, window, facet);
      for (const value of ['huawei', 'CN', 'PK', 'in-service', 'ended', 'supplier', '034', 'low']) {
        const alone = { ...view, filters: { ...view.filters, [facet]: [value] } };
        const asked = shownAt(index, alone, window).filter(
          ({ kind }) => kind !== 'countries' || facet === 'country' || facet === 'region',
        );
        expect([facet, value, counts.get(value) ?? 0]).toEqual([facet, value, asked.length]);
      }
    }
  };

  it('is how many there are if it alone were chosen, for any dataset', () => {
    fc.assert(
      fc.property(anyDataset, anyShownView, anyWindow, (dataset, view, window) => {
        expectCounts(makeAtlasIndex(dataset), view, window);
      }),
      { numRuns: 150 },
    );
  });

  it('is so on the real records', () => {
    const index = makeAtlasIndex(realDataset());
    fc.assert(
      fc.property(anyShownView, anyWindow, (view, window) => expectCounts(index, view, window)),
      { numRuns: 6 },
    );
  });
});
