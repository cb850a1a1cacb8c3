/**
 * Reference pictures of a fixed choice of real records, so that a new record changes none of them.
 * Meant changes: `npm run test:e2e -- references --update-snapshots`, then look at the pictures.
 */
import { expect, type Page, test } from '@playwright/test';
import { type Dataset, keyOf } from '../../src/domain/dataset';
import { KEY_ORDER } from '../../src/domain/layer-id';
import { Atlas, queryOf } from './driver';
import { countChanged, decodePng } from './picture';

/** One or more of each kind and of each state that the date shows. */
const CHOICE = new Set([
  'submarine-cables/aae-1',
  'submarine-cables/chile-shanghai',
  'submarine-cables/peace-cable',
  'submarine-cables/sea-h2x',
  'submarine-cables/seamewe-3',
  'submarine-cables/seamewe-6',
  'terrestrial-cables/ermc',
  'terrestrial-cables/pak-china-ofc-phase-1',
  'terrestrial-cables/silk-road-fibre-china-telecom',
  'terrestrial-cables/tea-transit-europe-asia',
  'terrestrial-cables/tz-nictbb',
  'teleports/by-stankovo',
  'teleports/cn-kashi-nigcomsat',
  'teleports/cn-teleport-network',
  'teleports/dz-bouchaoui',
  'teleports/la-hadxaifong',
  'teleports/lk-pallekele',
  'teleports/ng-abuja-nigcomsat',
  'teleports/pk-lahore-ksk',
  'ground-stations/cn-kashgar-rs',
  'ground-stations/cn-kashi-deep-space',
  'ground-stations/cn-sanya-rs',
  'ground-stations/eg-space-city-gcs',
  'ground-stations/et-entoto',
  'ground-stations/ke-malindi',
  'ground-stations/lk-cors',
  'ground-stations/pk-karachi-ttc',
  'hubs/china-asean-information-harbor',
  'hubs/china-uae-space-debris',
  'hubs/cn-cbas',
  'hubs/cn-zhongwei-cloud',
  'hubs/lancang-mekong-eo',
  'hubs/ma-dbar-el-jadida',
  'hubs/th-dbar-bangkok',
  'satellites/belintersat-1',
  'satellites/chinasat-12',
  'satellites/fengyun-2h',
  'satellites/laosat-1',
  'satellites/nigcomsat-1r',
  'satellites/palapa-n1',
  'satellites/paksat-mm1',
]);

const WHOLE_KINDS = new Set(['landing-points', 'countries', 'agreements', 'milestones']);

/** How much of what a layer draws may differ before the picture fails; machines differ in the edges of letters. */
const TOLERATED_SHARE = 1 / 3;
/** Of a whole screen, less than any of the larger layers draws. */
const SCREEN_PIXELS = 1500;
/** The lightest fill differs from bare land by little. */
const THRESHOLD = 0.03;
const FAINTEST = 10;

/** The part of the map that every layer draws in; small pictures keep the repository small. */
const PART = { x: 240, y: 110, width: 600, height: 340 };

let page: Page;
let atlas: Atlas;

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage();
  await page.route('**/data/v1/atlas.json', async (route) => {
    const response = await route.fetch();
    const dataset = (await response.json()) as Dataset;
    const entities = dataset.entities.filter(
      (entity) => CHOICE.has(keyOf(entity)) || WHOLE_KINDS.has(entity.kind),
    );
    await route.fulfill({ json: { ...dataset, entities } });
  });
  atlas = await Atlas.open(page, queryOf('default', { theme: 'dark' }));
});
test.afterAll(() => page.close());

for (const [name, query] of Object.entries({
  dark: queryOf('default', { theme: 'dark' }),
  light: queryOf('default', { theme: 'light' }),
  globe: queryOf('default', { projection: 'globe', lng: '70', lat: '20', zoom: '1.4' }),
  zh: queryOf('default', { lang: 'zh' }),
  panel: queryOf('default', { select: 'submarine-cables/peace-cable' }),
}))
  test(`whole screen: ${name}`, async () => {
    await atlas.show(query);
    if (name === 'panel')
      await expect(atlas.sources(atlas.panel('PEACE Cable'))).not.toHaveCount(0);
    expect(await atlas.shot()).toMatchSnapshot(`screen-${name}.png`, {
      threshold: THRESHOLD,
      maxDiffPixels: SCREEN_PIXELS,
    });
  });

test.describe('the map alone', () => {
  let empty: Buffer;
  test.beforeAll(async () => {
    await atlas.mapAlone();
    await atlas.show(queryOf('none'));
    empty = await atlas.shot(PART);
  });

  for (const layer of KEY_ORDER)
    test(`layer: ${layer}`, async () => {
      await atlas.show(queryOf([layer]));
      const alone = await atlas.shot(PART);
      const drawn = countChanged(decodePng(empty), decodePng(alone), FAINTEST);
      const tolerance = {
        threshold: THRESHOLD,
        maxDiffPixels: Math.floor(drawn * TOLERATED_SHARE),
      };
      expect(alone).toMatchSnapshot(`layer-${layer}.png`, tolerance);
      // the proof that the tolerance is not too wide: without the layer the picture fails
      expect(empty).not.toMatchSnapshot(`layer-${layer}.png`, tolerance);
    });
});
