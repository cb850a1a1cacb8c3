/** The atlas by keyboard alone, and what it tells a screen reader. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { Atlas, queryOf, say } from './driver';
import { recordOf } from './records';
import { withoutWebGl } from './without-webgl';

let page: Page;
let atlas: Atlas;

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  atlas = await Atlas.open(page, queryOf('default'));
});
test.afterAll(async () => {
  expect(atlas.foreignRequests()).toEqual([]);
  expect(atlas.errors).toEqual([]);
  await page.close();
});

const summary = (): Locator => page.locator('[data-summary]');
const canvas = (): Locator => page.locator('#map canvas');
const list = (): Locator => page.getByRole('listbox', { name: say('tools.panel.list') });

/** Tab until something is reached; the number of stops is bounded, so that a trap fails. */
async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab', most = 90): Promise<void> {
  await expect(target).toBeAttached();
  for (let i = 0; i < most; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`no way by ${key} to ${target}`);
}

test('the whole main task by the keyboard alone', async () => {
  await page.reload();
  await atlas.settled();

  await test.step('the first stop leads to the map, which tells its keys', async () => {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: say('app.skipToMap') })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(canvas()).toBeFocused();
    await expect(
      page.getByRole('application', { name: say('app.map'), exact: true }),
    ).toBeFocused();
    await expect(canvas()).toHaveAttribute('aria-description', say('list.mapKeys'));
    await expect(page.getByText(`L ${say('list.hint.list')}`, { exact: true })).toBeVisible();
  });

  await test.step('arrows and signs move the map', async () => {
    const { camera } = atlas.view();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => atlas.view().camera.lng).toBeGreaterThan(camera.lng);
    await page.keyboard.press('+');
    await expect.poll(() => atlas.view().camera.zoom).toBeGreaterThan(camera.zoom);
    await page.keyboard.press('-');
    await expect.poll(() => atlas.view().camera.zoom).toBeCloseTo(camera.zoom, 1);
  });

  await test.step('the keys are told on a question mark', async () => {
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: say('list.keys.title') });
    await expect(keys).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(keys).toBeHidden();
    await expect(canvas()).toBeFocused();
  });

  await test.step('a cable is searched and opened', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('PEACE');
    const first = page.getByRole('option').first();
    await expect(first).toHaveAttribute('data-key', 'submarine-cables/peace-cable');
    await expect(first).toHaveAttribute('data-focused', 'true');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'PEACE Cable' })).toBeFocused();
    await expect(atlas.sources(atlas.panel('PEACE Cable'))).not.toHaveCount(0);
  });

  await test.step('one of its landing points is looked at', async () => {
    const { name, point = [0, 0] } = recordOf('landing-points', 'mombasa');
    const panel = atlas.panel('PEACE Cable');
    await tabTo(panel.getByRole('button', { name: name.en, exact: true }));
    await page.keyboard.press('Enter');
    await expect.poll(() => atlas.view().camera.lng).toBeCloseTo(point[0], 2);
  });

  await test.step('a party leads to another record, and Escape back', async () => {
    const panel = atlas.panel('PEACE Cable');
    const others = panel.locator('button[aria-controls][aria-expanded]').first();
    await tabTo(others, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(others).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => atlas.parameter('select')).not.toBe('submarine-cables/peace-cable');
    await expect(page.locator('[data-record-name]')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect.poll(() => atlas.parameter('select')).toBeNull();
  });

  await test.step('the clock is moved', async () => {
    await tabTo(atlas.clock);
    await page.keyboard.press('PageDown');
    await expect.poll(() => atlas.parameter('date')).toBe('2023-06');
    await atlas.settled();
  });

  await test.step('what is in view is listed, passed and opened', async () => {
    await tabTo(canvas(), 'Shift+Tab');
    await page.keyboard.press('l');
    await expect(list()).toBeVisible();
    const options = list().getByRole('option');
    await expect(options.first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(options.nth(2)).toBeFocused();
    const key = await options.nth(2).getAttribute('data-key');
    await page.keyboard.press('Enter');
    await expect.poll(() => atlas.parameter('select')).toBe(key);
    await expect(page.locator('[data-record-name]')).toBeFocused();
  });

  await test.step('Escape closes one thing after another, back to the map', async () => {
    await page.keyboard.press('Escape');
    await expect.poll(() => atlas.parameter('select')).toBeNull();
    await expect(list()).toBeVisible();
    await expect(list().locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(list()).toBeHidden();
    await expect(canvas()).toBeFocused();
    await expect.poll(() => atlas.parameter('panel')).toBeNull();
  });
});

test('the map is one stop', async () => {
  await atlas.show(queryOf(['submarine-cables']));
  const stops = await page
    .locator('#map')
    .evaluate(
      (map) =>
        [map, ...map.querySelectorAll<HTMLElement>('*')].filter(
          (one) => (one as HTMLElement).tabIndex >= 0,
        ).length,
    );
  expect(stops).toBe(1);
});

test('the summary says what is in view, and follows the clock, the filters and the map', async () => {
  await atlas.show(queryOf(['submarine-cables', 'ground-stations'], { date: '2016-06' }));
  await expect(summary()).toHaveText(
    /^2016: \d+ cables, \d+ ground stations(, \d+ milestones?)? in view$/,
  );
  await expect(summary()).toHaveAttribute('aria-live', 'polite');
  const countOf = async () =>
    Number(/(\d+) cables/.exec((await summary().textContent()) ?? '')?.[1]);
  const whole = await countOf();
  await atlas.show(
    queryOf(['submarine-cables'], { date: '2016-06', lng: '44', lat: '12', zoom: '6' }),
  );
  await expect(summary()).toHaveText(/^2016: \d+ cables(, \d+ milestones?)? in view$/);
  const near = await countOf();
  expect(near).toBeGreaterThan(3);
  expect(near).toBeLessThan(whole);
  await atlas.show(
    queryOf(['submarine-cables'], { date: '2003-06', lng: '44', lat: '12', zoom: '6' }),
  );
  await expect(summary()).toHaveText(/^2003: \d+ cables?(, \d+ milestones?)? in view$/);
  await atlas.show(queryOf(['hubs'], { date: '2016-06', lng: '-150', lat: '-40', zoom: '5' }));
  await expect(summary()).toHaveText('2016: nothing in view');
});

test('the list keeps in step with the map, and lifts what it passes', async () => {
  await atlas.show(
    queryOf(['landing-points'], { panel: 'list', lng: '43', lat: '11.6', zoom: '7' }),
  );
  const options = list().getByRole('option');
  await expect(options.filter({ hasText: 'Djibouti' })).not.toHaveCount(0);
  await options.first().hover();
  await expect(page.locator('[class*="halo"]')).toBeVisible();
  await atlas.show(
    queryOf(['landing-points'], { panel: 'list', lng: '178', lat: '64', zoom: '5' }),
  );
  await expect(options.filter({ hasText: 'Djibouti' })).toHaveCount(0);
  await expect(options.filter({ hasText: 'Anadyr' })).not.toHaveCount(0);
});

test('the name of a record that is opened is read out, however late its panel comes', async ({
  browser,
}) => {
  const late = await browser.newPage({ viewport: { width: 900, height: 600 } });
  await withoutWebGl(late);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await late.route(/\/RecordPanel-[^/]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  const there = new Atlas(late);
  await there.goTo('lang=en');
  await late.getByRole('searchbox').first().fill('PEACE');
  await expect(late.getByRole('option').first()).toHaveAttribute('data-focused', 'true');
  await late.keyboard.press('Enter');
  await expect.poll(() => there.parameter('select')).toBe('submarine-cables/peace-cable');
  const name = late.getByRole('heading', { name: 'PEACE Cable' });
  await expect(name).toHaveCount(0);
  release();
  await expect(name).toBeFocused();
  await late.close();
});
