/** What is asked for is on the screen: counted in pixels of one page, since a load costs seconds. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { KEY_ORDER, type LayerId } from '../../src/domain/layer-id';
import { Atlas, queryOf } from './driver';
import { countChanged, countInk, countNear, type Picture, type Rgb } from './picture';

let page: Page;
let atlas: Atlas;
let empty: Picture;

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage();
  atlas = await Atlas.open(page, queryOf('none'));
  await atlas.mapAlone();
  empty = await atlas.picture();
});
test.afterAll(async () => {
  expect(atlas.foreignRequests()).toEqual([]);
  expect(atlas.errors).toEqual([]);
  await page.close();
});

interface Tokens {
  themes: { dark: { layer: Partial<Record<LayerId, number[]>>; ramp: number[][] } };
}

const tokens: Tokens = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../src/lib/tokens.json'), 'utf8'),
);

/** What a layer is drawn in; arcs are a translucent grey and have no colour of their own. */
function hueOf(layer: LayerId): Rgb | null {
  const { layer: hues, ramp } = tokens.themes.dark;
  const [r, g, b] = (layer === 'countries' ? ramp[0] : hues[layer]) ?? [];
  return r === undefined || g === undefined || b === undefined ? null : [r, g, b];
}

/** Edges are mixed with the ground, small marks most of all; the steps of the ramp lie close to the land. */
const NEAR: Partial<Record<LayerId, number>> = { countries: 6, 'landing-points': 90 };

/** Fewest pixels that a layer brings to the view; marks are few, fills are many. */
const LEAST: Partial<Record<LayerId, number>> = { countries: 5000, 'submarine-cables': 1000 };

for (const layer of KEY_ORDER)
  test(`${layer} are drawn in their hue`, async () => {
    await atlas.show(queryOf([layer]));
    const alone = await atlas.picture();
    const least = LEAST[layer] ?? 60;
    expect(countChanged(empty, alone, 8)).toBeGreaterThan(least);
    const hue = hueOf(layer);
    const near = NEAR[layer] ?? 40;
    if (hue)
      expect(countNear(alone, hue, near) - countNear(empty, hue, near)).toBeGreaterThan(least / 3);
  });

test('the clock changes what is drawn', async () => {
  const layers = ['submarine-cables', 'ground-stations'] as const;
  await atlas.show(queryOf(layers));
  const later = await atlas.picture();
  await atlas.show(queryOf(layers, { date: '1996-01' }));
  const before = await atlas.picture();
  expect(countChanged(before, later)).toBeGreaterThan(1000);
  expect(countChanged(empty, before)).toBeLessThan(countChanged(empty, later) / 3);
});

test('the modes of the clock change what stands out', async () => {
  const asOf = queryOf(['submarine-cables'], { date: '2020-12' });
  await atlas.show(asOf);
  const all = await atlas.picture();
  await atlas.show(`${asOf}&clock=window&from=2017-01`);
  const span = await atlas.picture();
  await atlas.show(`${asOf}&clock=new`);
  const fresh = await atlas.picture();
  expect(countChanged(all, span)).toBeGreaterThan(300);
  expect(countChanged(span, fresh)).toBeGreaterThan(100);
});

test('a globe has space around it, and the layers are on it', async () => {
  await atlas.show(queryOf('none', { projection: 'globe', lng: '70', lat: '15', zoom: '1.2' }));
  const bare = await atlas.picture();
  await atlas.show(
    queryOf(['submarine-cables', 'ground-stations'], {
      projection: 'globe',
      lng: '70',
      lat: '15',
      zoom: '1.2',
    }),
  );
  const drawn = await atlas.picture();
  expect(countChanged(empty, bare)).toBeGreaterThan(20_000);
  expect(countChanged(bare, drawn)).toBeGreaterThan(500);
});

test('the two themes differ everywhere', async () => {
  await atlas.show(queryOf('default', { theme: 'dark' }));
  const dark = await atlas.picture();
  await atlas.show(queryOf('default', { theme: 'light' }));
  const light = await atlas.picture();
  expect(countChanged(dark, light)).toBeGreaterThan(0.95 * dark.width * dark.height);
});

/** Inland, in a box of Central Africa where names stand and no record does; cables are all around. */
const NAMES_ALONE = { x: 300, y: 150, width: 200, height: 170 };

for (const projection of ['flat', 'globe'])
  test(`names keep their size with data beneath them (${projection})`, async () => {
    const camera = { projection, lng: '20', lat: '12', zoom: '2.6' };
    await atlas.show(queryOf('none', camera));
    const names = await atlas.picture(NAMES_ALONE);
    await atlas.show(queryOf(['submarine-cables', 'landing-points'], camera));
    const withData = await atlas.picture(NAMES_ALONE);
    expect(countInk(names), 'there are names in the box').toBeGreaterThan(300);
    expect(countChanged(names, withData, 4)).toBe(0);
  });
