/** What fails is said in plain words, with a way on. */
import { expect, test } from '@playwright/test';
import { Atlas, queryOf, say } from './driver';
import { countChanged } from './picture';
import { withoutWebGl } from './without-webgl';

test('records that do not load', async ({ page }) => {
  const atlas = new Atlas(page);
  await page.route('**/data/v1/atlas.json', (route) => route.fulfill({ status: 404 }));
  await atlas.goTo('');
  await expect(atlas.problem).toContainText(say('error.dataTitle'));
  await expect(atlas.problem).toContainText('data/v1/atlas.json');
  await page.unroute('**/data/v1/atlas.json');
  await atlas.button('error.retry').click();
  await expect(atlas.map).toBeVisible();
});

test('records that are not JSON', async ({ page }) => {
  const atlas = new Atlas(page);
  await page.route('**/data/v1/atlas.json', (route) => route.fulfill({ body: '<!doctype html>' }));
  await atlas.goTo('');
  await expect(atlas.problem).toContainText('is not JSON');
});

test('a basemap and a record that do not load leave the rest as it is', async ({ page }) => {
  const atlas = new Atlas(page);
  await page.route('**/basemap.pmtiles', (route) => route.abort());
  await page.route('**/records/**', (route) => route.fulfill({ status: 500 }));
  await atlas.goTo(queryOf(['submarine-cables'], { select: 'submarine-cables/peace-cable' }));
  await expect(atlas.notice).toContainText(say('notice.missingTiles'));
  await expect(page.getByText(say('panel.failed'))).toBeVisible();
  await page.unroute('**/records/**');
  await atlas.button('panel.retry').click();
  await expect(atlas.sources(atlas.panel('PEACE Cable'))).not.toHaveCount(0);
});

/** The map without what stands over it. */
const MIDDLE = { x: 240, y: 110, width: 400, height: 300 };

test('lines that do not come in full are drawn by their overview, and asked for again', async ({
  page,
}) => {
  const atlas = new Atlas(page);
  const asked = () => atlas.requests.filter((url) => url.endsWith('/atlas-paths.json')).length;
  await page.route('**/atlas-paths.json', (route) => route.fulfill({ status: 500 }));
  const near = { lng: '63', lat: '18', zoom: '4' };
  await atlas.goTo(queryOf(['submarine-cables'], near));
  await expect(atlas.notice).toContainText(say('lines.failed'));
  await atlas.settled();
  const drawn = await atlas.picture(MIDDLE);
  const before = asked();
  expect(before).toBeGreaterThan(0);
  await page.unroute('**/atlas-paths.json');
  await atlas.show(queryOf(['submarine-cables'], { ...near, select: 'submarine-cables/aae-1' }));
  expect(asked()).toBe(before + 1);
  await atlas.show(queryOf(['submarine-cables'], near));
  const full = await atlas.picture(MIDDLE);
  await atlas.show(queryOf('none', near));
  const empty = await atlas.picture(MIDDLE);
  expect(countChanged(drawn, full)).toBeGreaterThan(0);
  const share = countChanged(drawn, empty) / countChanged(full, empty);
  expect(share).toBeGreaterThan(0.8);
  expect(share).toBeLessThan(1.2);
  expect(atlas.errors).toEqual([]);
});

test('a record of another version of the data is not shown beside these', async ({ page }) => {
  const atlas = new Atlas(page);
  await page.route('**/records/**', (route) =>
    route.fulfill({ json: { version: 'ffffffffffff', kind: 'submarine-cables' } }),
  );
  await atlas.goTo(queryOf(['submarine-cables'], { select: 'submarine-cables/peace-cable' }));
  await expect(atlas.notice).toContainText(say('notice.newData'));
  await expect(page.getByText(say('panel.failed'))).toBeVisible();
  await page.unroute('**/records/**');
  await atlas.button('notice.reload').click();
  await expect(atlas.sources(atlas.panel('PEACE Cable'))).not.toHaveCount(0);
  expect(atlas.parameter('select')).toBe('submarine-cables/peace-cable');
  expect(atlas.errors).toEqual([]);
});

test('an address of a record that is not there', async ({ page }) => {
  const atlas = new Atlas(page);
  await atlas.goTo(queryOf(['hubs'], { select: 'hubs/no-such-hub' }));
  await expect(page.getByText(say('panel.missing', { id: 'no-such-hub' }))).toBeVisible();
});

for (const { mode, query, sees } of [
  { mode: 'a figure', query: 'mode=embed', sees: say('embed.credit') },
  { mode: 'a story in a figure', query: 'mode=embed&story=peace', sees: say('embed.open') },
  { mode: 'a talk', query: 'mode=present&story=peace', sees: say('app.landCredit') },
  { mode: 'a kiosk', query: 'mode=kiosk&story=peace&rest=600', sees: say('kiosk.invitation') },
])
  test(`without WebGL ${mode} stands, with a picture in the place of the map`, async ({ page }) => {
    await withoutWebGl(page);
    const atlas = new Atlas(page);
    await atlas.goTo(query);
    await expect(page.getByRole('heading', { name: say('error.webglTitle') })).toBeVisible();
    await expect(page.getByRole('img', { name: say('poster.today') })).toBeVisible();
    await expect(page.getByText(sees).first()).toBeVisible();
    expect(atlas.errors).toEqual([]);
  });

for (const [width, height, query] of [
  [320, 240, 'mode=embed'],
  [400, 300, 'mode=embed'],
  [600, 400, 'mode=embed&layers=submarine-cables'],
  [900, 600, ''],
  [390, 844, 'mode=present&story=peace'],
] as const)
  test(`what is said where there is no map lies free in ${width} x ${height}, ?${query}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await withoutWebGl(page);
    const atlas = new Atlas(page);
    await atlas.goTo(query);
    const message = page.locator('[data-map-problem]');
    const heading = message.getByRole('heading', { name: say('error.webglTitle') });
    await expect(heading).toBeInViewport({ ratio: 1 });
    const again = message.getByRole('button', { name: say('error.retry') });
    await expect(again).toBeInViewport({ ratio: 1 });
    // asks whether it is what a click there would reach
    await again.click({ trial: true, timeout: 10_000 });
  });
