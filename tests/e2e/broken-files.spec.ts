/** Files that are missing, cut off, late or something else: what the page says, keeps and offers. No map is needed for it. */
import { expect, type Page, type Route, test } from '@playwright/test';
import { Atlas, queryOf, say } from './driver';
import { withoutWebGl } from './without-webgl';

const QUERY = queryOf(['submarine-cables'], { lang: 'en' });
const PEACE = queryOf(['submarine-cables'], { select: 'submarine-cables/peace-cable' });

type Fault = (route: Route) => Promise<void>;

const cutOff: Fault = async (route) => {
  const response = await route.fetch();
  const body = await response.text();
  // no tag, or the browser would take this half for the file when it asks again
  const { etag: _, 'last-modified': __, ...headers } = response.headers();
  await route.fulfill({ response, headers, body: body.slice(0, body.length / 2) });
};
const aPage: Fault = (route) =>
  route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Not found</title>' });
const missing: Fault = (route) => route.fulfill({ status: 404 });

let page: Page;
let atlas: Atlas;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  page = await browser.newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  await withoutWebGl(page);
  atlas = new Atlas(page);
});
test.afterAll(() => page.close());
test.afterEach(async () => {
  await page.unrouteAll();
  atlas.errors.length = 0;
});

const table = () => page.getByRole('grid', { name: say('tools.panel.table') });

for (const [name, fault, says] of [
  ['cut off', cutOff, 'is not JSON'],
  [
    'of a shape that no version has',
    (route) => route.fulfill({ json: { version: 'x', entities: [{}] } }),
    '',
  ],
] as [string, Fault, string][])
  test(`records that are ${name}: said, to be copied, and tried again at the same address`, async () => {
    await page.route('**/data/v1/atlas.json', fault);
    await atlas.goTo(QUERY);
    await expect(atlas.problem).toContainText(says);
    const details = atlas.problem.getByRole('textbox', { name: say('error.details') });
    await expect(details).toHaveValue(new RegExp(`${says}[^]*date=2024-06`));
    await atlas.button('error.copy').click();
    await expect(atlas.problem.getByRole('status')).toHaveText(say('share.copied'));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await details.inputValue(),
    );
    expect(new URL(page.url()).search).toBe(`?${QUERY}`);
    await page.unroute('**/data/v1/atlas.json');
    await atlas.button('error.retry').click();
    await expect(table()).toBeVisible();
    expect(atlas.parameter('date')).toBe('2024-06');
  });

test('a record that is late keeps nobody from the rest', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/records/**', async (route) => {
    await held;
    await route.continue();
  });
  await atlas.goTo(PEACE);
  await expect(page.getByRole('heading', { name: 'PEACE Cable' })).toBeVisible();
  await page.getByRole('searchbox', { name: say('search.label') }).fill('AAE-1');
  await expect(page.getByRole('option').first()).toBeVisible();
  release();
  await expect(atlas.sources(atlas.panel('PEACE Cable'))).not.toHaveCount(0);
  expect(atlas.errors).toEqual([]);
});

test('without its typeface the page is read in another', async () => {
  await page.route(/\.woff2$/, missing);
  await atlas.goTo(PEACE);
  await expect(page.getByRole('heading', { name: 'PEACE Cable' })).toBeVisible();
  expect(await page.evaluate(() => document.fonts.check('16px "Encode Sans Variable"'))).toBe(
    false,
  );
  expect(atlas.errors).toEqual([]);
});

for (const [name, file, fault] of [
  ['first script is missing', /\/assets\/start-[^/]+\.js$/, missing],
  ['code is missing', /\/assets\/index-[^/]+\.js$/, missing],
  ['code is cut off', /\/assets\/index-[^/]+\.js$/, cutOff],
  ['code is a page', /\/assets\/index-[^/]+\.js$/, aPage],
  ['words are missing', /\/assets\/en-[^/]+\.js$/, missing],
] as const)
  test(`where the page's own ${name}, it says so in both languages and tries again`, async () => {
    await page.route(file, fault);
    await atlas.goTo(QUERY);
    await expect(atlas.problem).toContainText('The atlas did not start');
    await expect(atlas.problem).toContainText('请重试');
    await expect(atlas.problem).toContainText(`?${QUERY}`);
    await page.unrouteAll();
    await atlas.problem.getByRole('button', { name: 'Try again' }).click();
    await expect(table()).toBeVisible();
    await expect(atlas.problem).toHaveCount(0);
    expect(new URL(page.url()).search).toContain(QUERY);
  });

test('a panel, a dialog and a mode whose code is missing say so, and the rest stands', async () => {
  await page.route(/\/assets\/(AboutPanel|ShareDialog|Audience)-[^/]+\.js$/, missing);
  await atlas.goTo(QUERY);
  await expect(table()).toBeVisible();
  const failure = atlas.problem.filter({ hasText: say('error.partTitle') });

  await atlas.button('tools.panel.about').click();
  await expect(failure).toBeVisible();
  await atlas.button('share.open').click();
  await expect(failure).toHaveCount(2);
  await failure.getByRole('button', { name: say('notice.dismiss') }).click();
  await expect(failure).toHaveCount(1);
  await page.unroute(/\/assets\/(AboutPanel|ShareDialog|Audience)-[^/]+\.js$/);
  await failure.getByRole('button', { name: say('error.retry') }).click();
  await expect(failure).toHaveCount(0);
  await expect(page.getByRole('heading', { name: say('about.data.title') })).toBeVisible();

  await page.route(/\/assets\/Audience-[^/]+\.js$/, missing);
  await atlas.goTo('mode=present&story=peace');
  await expect(atlas.problem).toContainText(say('error.crashTitle'));
  await page.unrouteAll();
  await atlas.button('error.retry').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(atlas.problem).toHaveCount(0);
  expect(atlas.parameter('story')).toBe('peace');
});
