/** The map where its tiles fail, its window is far too small or too large, and its graphics card goes away. */
import { expect, type Page, test } from '@playwright/test';
import { Atlas, queryOf, say } from './driver';
import { countInk } from './picture';
import { withoutWebGl } from './without-webgl';

const QUERY = queryOf(['submarine-cables', 'hubs'], {
  lng: '60',
  lat: '20',
  zoom: '2',
  theme: 'dark',
});
const TILES = '**/basemap.pmtiles';
/** Where the head of an archive says at which byte its tiles begin. */
const TILES_AT = 56;
/** A 4K screen; of the buffer, a row or a column more by rounding. */
const MOST_PIXELS = 3840 * 2160 * 1.01;

let page: Page;
let atlas: Atlas;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  page = await browser.newPage({ viewport: { width: 600, height: 450 } });
  await withoutWebGl(page, 'noWebGl');
  atlas = new Atlas(page);
});
test.afterAll(async () => {
  expect(atlas.errors).toEqual([]);
  await page.close();
});

const ink = async () => countInk(await atlas.picture({ x: 300, y: 80, width: 280, height: 240 }));
const bufferPixels = () =>
  page.locator('#map canvas').evaluate(({ width, height }: HTMLCanvasElement) => width * height);

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

test('an archive of tiles that is another one by now is read anew, and nobody hears of it', async () => {
  const before = await ink();
  let asked = 0;
  let heads = 0;
  await page.route(TILES, async (route) => {
    const isHead = route.request().headers().range?.startsWith('bytes=0-');
    const response = await route.fetch();
    const body = await response.body();
    asked += 1;
    if (isHead) heads += 1;
    // the head of one archive, in which the tiles stand elsewhere, and then another archive
    if (asked === 1) body.writeBigUInt64LE(body.readBigUInt64LE(TILES_AT) + 5000n, TILES_AT);
    const etag = asked === 1 ? '"before"' : '"after"';
    await route.fulfill({ response, body, headers: { ...response.headers(), etag } });
  });
  await page.reload();
  await atlas.settled();
  expect(heads).toBeGreaterThan(1);
  await expect(atlas.notice).toHaveCount(0);
  expect(await ink()).toBe(before);
  await page.unrouteAll();
});

test('a window of one pixel and one of 8000 x 4000 leave the map whole', async () => {
  const before = await ink();
  await page.setViewportSize({ width: 1, height: 1 });
  await atlas.turnTo(QUERY.replace('hubs', 'teleports'));
  await page.setViewportSize({ width: 8000, height: 4000 });
  await expect.poll(bufferPixels).toBeGreaterThan(600 * 450);
  expect(await bufferPixels()).toBeLessThan(MOST_PIXELS);
  await expect(atlas.clock).toBeVisible();
  await page.setViewportSize({ width: 600, height: 450 });
  await expect.poll(bufferPixels).toBe(600 * 450);
  // a window so high shows no map as small as this one
  await atlas.show(QUERY);
  await expect(atlas.notice).toHaveCount(0);
  expect(Math.abs((await ink()) - before)).toBeLessThan(before * 0.1);
  await expect(atlas.problem).toHaveCount(0);
});

test('a graphics card that does not come back leaves a picture, and the map when it does', async () => {
  await page.evaluate(() => {
    Object.assign(window, { noWebGl: true });
    const canvas = document.querySelector<HTMLCanvasElement>('#map canvas');
    canvas?.getContext('webgl2');
  });
  await page.evaluate(() => {
    document
      .querySelector('#map canvas')
      ?.dispatchEvent(new Event('webglcontextlost', { cancelable: true }));
  });
  await expect(page.getByRole('heading', { name: say('error.webglTitle') })).toBeVisible();
  await expect(page.getByRole('img', { name: say('poster.atYear', { year: 2025 }) })).toBeVisible();
  await page.evaluate(() => Reflect.deleteProperty(window, 'noWebGl'));
  await atlas.button('error.retry').click();
  await atlas.settled();
  await expect(page.locator('#map canvas')).toHaveCount(1);
  expect(await ink()).toBeGreaterThan(500);
});
