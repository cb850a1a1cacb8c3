import { beforeEach, describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../src/domain/filter';
import { DEFAULT_LAYERS, LAYER_IDS } from '../../../src/domain/layer-id';
import { actions, useAtlas } from '../../../src/state/atlas-store';
import { choicesOf } from '../../../src/state/choices';
import { DEFAULT_VIEW } from '../../../src/state/view';

const view = () => useAtlas.getState().view;

beforeEach(() => actions.replaceView(DEFAULT_VIEW));

describe('what restricts the map', () => {
  it('is nothing by default, nor where arcs are on as well', () => {
    expect(choicesOf(DEFAULT_VIEW)).toEqual([]);
    expect(choicesOf({ ...DEFAULT_VIEW, layers: LAYER_IDS })).toEqual([]);
  });

  it('is each value that is chosen, in the order of the facets', () => {
    const filters = {
      ...NO_FILTERS,
      opened: [2013, 2020] as const,
      country: ['KE', 'PK'],
      state: ['planned' as const],
    };
    expect(choicesOf({ ...DEFAULT_VIEW, filters })).toEqual([
      { facet: 'state', value: 'planned' },
      { facet: 'country', value: 'KE' },
      { facet: 'country', value: 'PK' },
      { facet: 'opened', span: [2013, 2020] },
    ]);
  });

  it('tells kinds that are off one by one, and many as one', () => {
    const without = (off: number) =>
      choicesOf({ ...DEFAULT_VIEW, layers: DEFAULT_LAYERS.slice(off) });
    expect(without(2)).toEqual([
      { facet: 'kind', off: [DEFAULT_LAYERS[0]] },
      { facet: 'kind', off: [DEFAULT_LAYERS[1]] },
    ]);
    expect(without(5)).toEqual([{ facet: 'kind', off: DEFAULT_LAYERS.slice(0, 5) }]);
    expect(choicesOf({ ...DEFAULT_VIEW, hidden: ['hubs.gnss'] })).toEqual([
      { facet: 'site', off: ['hubs.gnss'] },
    ]);
  });
});

describe('filters in the store', () => {
  it('are chosen and undone one by one, in the order of the address', () => {
    actions.toggleFilter('country', 'PK');
    actions.toggleFilter('country', 'KE');
    actions.toggleFilter('state', 'out');
    actions.toggleFilter('state', 'planned');
    expect(view().filters).toEqual({
      ...NO_FILTERS,
      country: ['KE', 'PK'],
      state: ['planned', 'out'],
    });
    for (const code of ['KE', 'PK']) actions.toggleFilter('country', code);
    expect(view().filters.country).toEqual([]);
  });

  it('switch kinds on again, and leave the others as they are', () => {
    actions.replaceView({
      ...DEFAULT_VIEW,
      layers: ['hubs'],
      hidden: ['hubs.gnss', 'hubs.platform'],
    });
    actions.switchOn(['satellites'], ['hubs.gnss']);
    expect(view().layers).toEqual(['satellites', 'hubs']);
    expect(view().hidden).toEqual(['hubs.platform']);
  });

  it('"show all" undoes everything, and leaves arcs on that were on', () => {
    actions.toggleFilter('org', 'huawei');
    actions.setOpened([2013, 2020]);
    actions.toggleSiteKind('hubs.gnss');
    actions.toggleLayer('hubs');
    actions.toggleLayer('agreements');
    actions.showAll();
    expect(view()).toEqual({ ...DEFAULT_VIEW, layers: LAYER_IDS });
    expect(choicesOf(view())).toEqual([]);
  });
});
