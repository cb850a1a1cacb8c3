/**
 * Reference pictures of a fixed choice of real records, so that a new record changes none of them.
 * Meant changes: `npm run test:e2e -- references --update-snapshots`, then look at the pictures.
 */
import { expect, type Page, test } from '@playwright/test';
import { type Entity, keyOf } from '../../src/domain/dataset';
import { KEY_ORDER } from '../../src/domain/layer-id';
import { type PackedDataset, unpackDataset } from '../../src/domain/packed-dataset';
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
  'agreements/acfta3-2025',
  'agreements/asean-china-digital-partnership-2020',
  'agreements/brde-initiative-2017',
  'agreements/china-central-asia-data-security-2022',
  'milestones/ms-1997-01-first-land-cable',
  'milestones/ms-2013-09-sreb',
  'milestones/ms-2017-05-brf1',
  'milestones/ms-2022-09-peace',
]);

/** The choice, all countries (a fill has neighbours), and the landing points of the chosen cables. */
function chosenOf(entities: Entity[]): Entity[] {
  const cables = entities.filter(
    (one) => one.kind === 'submarine-cables' && CHOICE.has(keyOf(one)),
  );
  const ends = new Set(
    cables.flatMap(({ segments = [] }) => segments.flatMap(({ from, to }) => [from, to])),
  );
  return entities.filter(
    (one) =>
      CHOICE.has(keyOf(one)) ||
      one.kind === 'countries' ||
      (one.kind === 'landing-points' && ends.has(one.id)),
  );
}

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
    const packed = (await response.json()) as PackedDataset;
    const chosen = new Set(chosenOf(unpackDataset(packed).entities).map(keyOf));
    const entities = packed.entities.filter((one) => chosen.has(keyOf(one)));
    await route.fulfill({ json: { ...packed, entities } });
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
