import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../../src/domain/month';
import { decodeView, encodeView } from '../../../src/state/url-codec';
import { DEFAULT_VIEW, type View } from '../../../src/state/view';
import { anyMutatedLink } from '../../fixtures/any-mutated-link';
import { anyView } from '../../fixtures/any-view';

/** Any UTF-16 at all, halves of pairs too. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 32, max: 126 }), fc.integer({ min: 0, max: 0xffff })), {
    maxLength: 500,
  })
  .map((units) => String.fromCharCode(...units));
/** Every parameter away from its default. */
const FULL: View = {
  mode: 'present',
  controls: 'clock',
  background: 'transparent',
  lang: 'zh',
  theme: 'dark',
  projection: 'globe',
  camera: { lng: 43.15, lat: 11.6, zoom: 5.25 },
  layers: ['submarine-cables', 'agreements'],
  hidden: ['terrestrial-cables.national-backbone', 'ground-stations.gnss', 'hubs.programme'],
  filters: {
    state: ['planned', 'out'],
    role: ['supplier', 'landing'],
    org: ['china-telecom', 'huawei'],
    orgrole: ['operator'],
    country: ['CN', 'PK'],
    region: ['034'],
    confidence: ['low'],
    opened: [2013, 2020],
  },
  clock: 'window',
  colour: 'supplier',
  fill: 'membership',
  date: monthIndex(2017, 6),
  from: monthIndex(2015, 3),
  compare: monthIndex(2016, 6),
  selection: { kind: 'submarine-cables', id: 'peace-cable' },
  panel: 'filters',
  story: 'peace',
  slide: 3,
  scale: 2.5,
  idleSeconds: 90,
  askSeconds: 20,
  restSeconds: 12,
  columns: ['state', 'length'],
  sort: { column: 'opened', isDescending: true },
  data: '0123456789ab',
  path: { from: 'karachi', to: 'djibouti-city' },
};

/** Where in a view each parameter is read into. */
const PLACE: Record<string, (view: View) => unknown> = {
  mode: (view) => view.mode,
  controls: (view) => view.controls,
  background: (view) => view.background,
  lang: (view) => view.lang,
  theme: (view) => view.theme,
  projection: (view) => view.projection,
  panel: (view) => view.panel,
  story: (view) => view.story,
  slide: (view) => view.slide,
  scale: (view) => view.scale,
  idle: (view) => view.idleSeconds,
  ask: (view) => view.askSeconds,
  rest: (view) => view.restSeconds,
  path: (view) => view.path,
  lng: (view) => view.camera.lng,
  lat: (view) => view.camera.lat,
  zoom: (view) => view.camera.zoom,
  layers: (view) => view.layers,
  hide: (view) => view.hidden,
  state: ({ filters }) => filters.state,
  role: ({ filters }) => filters.role,
  org: ({ filters }) => filters.org,
  orgrole: ({ filters }) => filters.orgrole,
  country: ({ filters }) => filters.country,
  region: ({ filters }) => filters.region,
  confidence: ({ filters }) => filters.confidence,
  opened: ({ filters }) => filters.opened,
  clock: (view) => view.clock,
  colour: (view) => view.colour,
  fill: (view) => view.fill,
  date: (view) => view.date,
  from: (view) => view.from,
  compare: (view) => view.compare,
  select: (view) => view.selection,
  data: (view) => view.data,
  cols: (view) => view.columns,
  sort: (view) => view.sort,
};
const NAMES = Object.keys(PLACE);

describe('a view', () => {
  it('comes back from its address as it was', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(decodeView(encodeView(view))).toEqual({ view, problems: [] });
        expect(decodeView(`?${encodeView(view)}`).view).toEqual(view);
      }),
      { numRuns: 500 },
    );
  });

  it('is written the same after one way there and back, however fine its camera', () => {
    fc.assert(
      fc.property(
        anyView,
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -85, max: 85, noNaN: true }),
        fc.double({ min: 0, max: 14, noNaN: true }),
        (view, lng, lat, zoom) => {
          const query = encodeView({ ...view, camera: { lng, lat, zoom } });
          const { view: back, problems } = decodeView(query);
          expect(problems).toEqual([]);
          expect(Math.abs(back.camera.lng - lng)).toBeLessThan(1e-4);
          expect(encodeView(back)).toBe(query);
        },
      ),
    );
  });

  it('by default has an empty address', () => {
    expect(encodeView(DEFAULT_VIEW)).toBe('');
    expect(decodeView('')).toEqual({ view: DEFAULT_VIEW, problems: [] });
  });

  it('leaves out what is as by default', () => {
    expect(encodeView({ ...DEFAULT_VIEW, date: monthIndex(2017, 6) })).toBe('date=2017-06');
    expect(encodeView({ ...DEFAULT_VIEW, layers: [] })).toBe('layers=none');
    expect(
      encodeView({ ...DEFAULT_VIEW, selection: { kind: 'submarine-cables', id: 'peace-cable' } }),
    ).toBe('select=submarine-cables/peace-cable');
  });

  it('has layers in one order, whatever the order in which they were switched on', () => {
    const layers = [...DEFAULT_VIEW.layers].reverse();
    expect(encodeView({ ...DEFAULT_VIEW, layers })).toBe('');
  });

  it('is made of characters that need no escape', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(encodeView(view)).toMatch(/^[\w=&,./-]*$/);
      }),
    );
  });
});

describe('a mangled parameter', () => {
  const full = new URLSearchParams(encodeView(FULL));

  it('stands beside others that are all there', () => {
    expect([...full.keys()].sort()).toEqual([...NAMES].sort());
  });

  it.each(NAMES)('%s falls back alone and is named', (name) => {
    for (const wrong of [
      '',
      '%',
      'none of it',
      '1e3',
      '9999',
      '-1e-7',
      '<script>',
      'x'.repeat(999),
    ]) {
      const params = new URLSearchParams(full);
      params.set(name, wrong);
      const { view, problems } = decodeView(params.toString());
      expect(problems).toEqual([name]);
      for (const [other, place] of Object.entries(PLACE))
        expect(place(view)).toEqual(place(other === name ? DEFAULT_VIEW : FULL));
    }
  });

  it.each(NAMES)('%s: any text leaves the others as they are', (name) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const params = new URLSearchParams(full);
        params.set(name, text);
        const { view, problems } = decodeView(params.toString());
        expect(problems.filter((problem) => problem !== name)).toEqual([]);
        for (const [other, place] of Object.entries(PLACE))
          if (other !== name) expect(place(view)).toEqual(place(FULL));
        if (problems.length > 0) expect(PLACE[name]?.(view)).toEqual(PLACE[name]?.(DEFAULT_VIEW));
      }),
    );
  });

  it.each([
    ['date', '1992-12'],
    ['date', '2031-01'],
    ['date', '2017-13'],
    ['from', 'latest'],
    ['compare', 'latest'],
    ['compare', '2016-13'],
    ['lng', '180.0001'],
    ['lat', '-85.1'],
    ['zoom', '14.1'],
    ['zoom', 'NaN'],
    ['zoom', 'Infinity'],
    ['layers', 'submarine-cables,unknown'],
    ['layers', 'milestones'],
    ['hide', 'hubs'],
    ['hide', 'terrestrial-cables.rocket'],
    ['hide', 'hubs.rocket'],
    ['hide', 'satellites.GEO'],
    ['hide', 'gateways.gateway-city'],
    ['hide', 'hubs.programme,'],
    ['state', 'in-service,lost'],
    ['role', 'landing,'],
    ['org', 'huawei,Huawei'],
    ['org', 'a..b'],
    ['orgrole', 'landing'],
    ['country', 'pk'],
    ['country', 'PAK'],
    ['region', '150'],
    ['confidence', 'certain'],
    ['opened', '2020..2013'],
    ['opened', '1992..2013'],
    ['opened', '2013..'],
    ['opened', '2013-2020'],
    ['select', 'submarine-cables'],
    ['select', 'unknown/peace-cable'],
    ['select', 'submarine-cables/../../etc'],
    ['select', 'submarine-cables/Peace'],
    ['path', ','],
    ['path', 'karachi'],
    ['path', 'karachi,karachi'],
    ['path', 'karachi,mombasa,lagos'],
    ['mode', 'EXPLORE'],
    ['story', '../peace'],
    ['slide', '0'],
    ['slide', '100'],
    ['lang', 'fr'],
    ['cols', 'name'],
    ['cols', 'state,weight'],
    ['sort', '--name'],
    ['sort', 'weight'],
    ['data', 'v1'],
    ['data', '../0123456789'],
    ['data', '0123456789AB'],
  ])('%s=%s is refused', (name, text) => {
    expect(decodeView(new URLSearchParams({ [name]: text }).toString()).problems).toEqual([name]);
  });
});

describe('any text at all', () => {
  it('gives a view and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.webQueryParameters(),
          fc
            .array(fc.tuple(fc.constantFrom(...NAMES), fc.string()))
            .map((pairs) => pairs.map(([name, text]) => `${name}=${text}`).join('&')),
        ),
        (query) => {
          const { view, problems } = decodeView(query);
          expect(NAMES).toEqual(expect.arrayContaining(problems));
          expect(decodeView(encodeView(view))).toEqual({ view, problems: [] });
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('does so for 10,000 links that were mutated', () => {
    fc.assert(
      fc.property(anyMutatedLink, (query) => {
        const { view, problems } = decodeView(query);
        expect(NAMES).toEqual(expect.arrayContaining(problems));
        // A camera may be finer than the address that is written of it.
        const written = encodeView(view);
        const again = decodeView(written);
        expect(again.problems).toEqual([]);
        expect(encodeView(again.view)).toBe(written);
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);
});
