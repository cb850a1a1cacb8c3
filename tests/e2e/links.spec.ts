/** Links of any kind open the atlas: old, cut off, or meant to do harm. */
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { anyMutatedLink } from '../fixtures/any-mutated-link';
import { Atlas, say } from './driver';

const SEED = 2026;
/** The map itself is the matter of other tests; 10,000 links are those of the unit tests. */
const LINKS = 60;

test('mutated links never leave the page blank, never throw, and never run what they bring', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const atlas = new Atlas(page);
  page.on('dialog', (dialog) => {
    atlas.errors.push(`a script ran: ${dialog.message()}`);
    return dialog.dismiss();
  });
  await atlas.goTo('layers=none');
  await expect(atlas.map).toBeVisible();
  for (const query of fc.sample(anyMutatedLink, { seed: SEED, numRuns: LINKS })) {
    // The page is the same, so that it is the address that is tried and not the loading of the map.
    await atlas.turnTo(query);
    await expect(page.locator('#app'), query).toContainText(/\S/);
    await expect(page.getByRole('heading', { name: say('error.crashTitle') }), query).toHaveCount(
      0,
    );
  }
  expect(await page.locator('#app script, #app img[src="x"]').count()).toBe(0);
  expect(atlas.errors).toEqual([]);
  expect(atlas.foreignRequests()).toEqual([]);
});

test('an address from before there were filters and themes still opens its view', async ({
  page,
}) => {
  const atlas = await Atlas.open(
    page,
    'lng=60&lat=20&zoom=3&layers=submarine-cables&date=2019-06&select=submarine-cables/peace-cable&colour=role&v=0',
  );
  await expect(atlas.panel('PEACE Cable')).toBeVisible();
  expect(atlas.parameter('date')).toBe('2019-06');
});
