/** A second visit without any network, and none of it for pages in somebody else's frame. */
import { expect, type Page, test } from '@playwright/test';
import { Atlas, say } from './driver';
import { countInk } from './picture';
import { serveSite } from './serve-site';
import { withoutWebGl } from './without-webgl';

test.use({ serviceWorkers: 'allow', viewport: { width: 800, height: 560 } });

test('what was visited once opens without a network: map, records, stories', async ({
  context,
  page,
}) => {
  await Atlas.open(page, 'date=2024-06');
  await expect(page.getByText(say('offline.ready'))).toBeAttached({ timeout: 90_000 });
  await page.close();
  await context.setOffline(true);

  const second = await context.newPage();
  const atlas = await Atlas.open(second, 'date=2024-06&select=submarine-cables/peace-cable');
  const panel = atlas.panel('PEACE Cable');
  await expect(panel).toBeVisible();
  await expect(atlas.sources(panel).first()).toBeAttached();
  await expect(second.getByText(say('notice.missingTiles'))).not.toBeAttached();
  const picture = await atlas.picture({ x: 420, y: 60, width: 300, height: 260 });
  expect(countInk(picture)).toBeGreaterThan(500);

  await atlas.goTo('mode=present');
  await expect(second.getByRole('button', { name: /PEACE/ })).toBeVisible();
  expect(atlas.errors).toEqual([]);
});

test('a page in somebody else’s frame registers nothing', async ({ page }) => {
  await Atlas.open(page, 'mode=embed&layers=none');
  const count = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  expect(await count()).toBe(0);
});

/** A page that was loaded anew has no mark. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { isMarked: true }));
const isMarked = (page: Page) => page.evaluate(() => 'isMarked' in window);
/** Whether the answer of the worker that waits has come, and what it changed is done. */
const isWaiting = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.waiting != null;
  });

test('a newer atlas asks before it loads, and never while a talk or a kiosk is open', async ({
  browser,
}) => {
  const site = await serveSite();
  const context = await browser.newContext({ baseURL: site.url, serviceWorkers: 'allow' });
  const open = async (query: string) => {
    const page = await context.newPage();
    await withoutWebGl(page);
    await page.goto(`?${query}`);
    return page;
  };
  const page = await open('');
  await expect(page.getByText(say('offline.ready'))).toBeAttached({ timeout: 90_000 });
  // Who is there for the first time is held by no worker, and hinders none.
  await page.reload();
  await expect(page.getByText(say('offline.ready'))).toBeAttached();
  await mark(page);
  const question = page.getByText(say('offline.update'));
  const load = page.getByRole('button', { name: say('offline.reload') });
  site.publish();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect(question).toBeVisible();
  await page.getByRole('button', { name: say('offline.later') }).click();
  await expect(question).not.toBeAttached();
  expect(await isMarked(page)).toBe(true);
  expect(await isWaiting(page)).toBe(true);

  // A talk that was begun from the map: the address that the window was opened with says nothing of it.
  const talk = await open('');
  await expect(talk.getByText(say('offline.update'))).toBeVisible();
  await mark(talk);
  await talk.evaluate(() => {
    history.pushState(null, '', '?mode=present&story=peace');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect(talk.locator('[data-slide="1"]')).toBeVisible();
  await expect(talk.getByText(say('offline.update'))).not.toBeAttached();
  for (const query of [null, 'mode=kiosk&story=peace&rest=600']) {
    if (query) await talk.goto(`?${query}`);
    await mark(talk);
    await page.reload();
    await mark(page);
    await load.click();
    await expect(page.getByText(say('offline.busy'))).toBeVisible();
    expect(await isWaiting(page)).toBe(true);
    expect([await isMarked(page), await isMarked(talk)]).toEqual([true, true]);
    await expect(talk.getByText(say('offline.update'))).not.toBeAttached();
  }
  await talk.close();

  await page.reload();
  await mark(page);
  await load.click();
  await expect.poll(() => isMarked(page).catch(() => true)).toBe(false);
  await expect(page.getByText(say('offline.ready'))).toBeAttached();
  expect(await isWaiting(page)).toBe(false);
  await expect(question).not.toBeAttached();
  await context.close();
  site.close();
});
