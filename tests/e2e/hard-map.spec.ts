/** The map where its tiles and its typeface are late, cut off or something else. */
import { expect, type Page, test } from '@playwright/test';
import { Atlas, queryOf, say } from './driver';
import { countInk } from './picture';

const QUERY = queryOf(['submarine-cables', 'hubs'], {
  lng: '60',
  lat: '20',
  zoom: '2',
  theme: 'dark',
});
const TILES = '**/basemap.pmtiles';

let page: Page;
let atlas: Atlas;

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage({ viewport: { width: 600, height: 450 } });
  atlas = new Atlas(page);
});
test.afterAll(async () => {
  expect(atlas.errors).toEqual([]);
  await page.close();
});

const ink = async () => countInk(await atlas.picture({ x: 300, y: 80, width: 280, height: 240 }));

test('a basemap and a typeface that are late keep nobody waiting; one cut off and a page in its place are said', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let asked = 0;
  await page.route(/\.woff2$/, (route) => route.abort());
  await page.route(TILES, async (route) => {
    await held;
    const response = await route.fetch();
    const body = await response.body();
    asked += 1;
    // the head of the archive, then halves of tiles, then none
    if (asked === 1) await route.fulfill({ response });
    else if (asked < 4) await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
    else await route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
  });
  await atlas.goTo(QUERY);
  await expect(page.getByRole('searchbox').first()).toBeVisible();
  await expect(atlas.clock).toBeVisible();
  await expect(page.locator('#map canvas')).toBeAttached();
  await expect(page.locator('html[data-ready]')).toHaveCount(0);
  release();
  await expect(atlas.notice).toContainText(say('notice.missingTiles'));
  await atlas.settled();
  expect(asked).toBeGreaterThan(3);
  expect(await ink()).toBeGreaterThan(100);
  await page.unrouteAll();
  await atlas.button('notice.reload').click();
  await expect(atlas.notice).toHaveCount(0);
  await atlas.settled();
  expect(atlas.parameter('zoom')).toBe('2');
});
