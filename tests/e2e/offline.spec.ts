/** A second visit without any network, and none of it for pages in somebody else's frame. */
import { expect, test } from '@playwright/test';
import { Atlas, say } from './driver';
import { countInk } from './picture';

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
