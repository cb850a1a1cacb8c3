/** What holds in every mode: nothing is asked of another host, and everyone can use it. */
import { expect, test } from '@playwright/test';
import { MODES } from '../../src/state/view';
import { Atlas, queryOf } from './driver';
import { seriousViolations } from './serious-violations';
import { unseenCovers } from './unseen-covers';

for (const mode of MODES)
  test(`no request leaves the host, and nothing unseen takes a click meant for the map (${mode})`, async ({
    page,
  }) => {
    const layers = mode === 'explore' ? 'default' : ['hubs' as const];
    const atlas = await Atlas.open(page, queryOf(layers, { mode }));
    expect(atlas.requests.length).toBeGreaterThan(3);
    expect(atlas.foreignRequests()).toEqual([]);
    expect(atlas.errors).toEqual([]);
    expect(await unseenCovers(page)).toEqual([]);
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 780 }, hasTouch: true });

  test('a record opens in a sheet, and axe finds nothing serious', async ({ page }) => {
    const atlas = await Atlas.open(
      page,
      queryOf(['submarine-cables'], { select: 'submarine-cables/peace-cable' }),
    );
    await expect(atlas.panel('PEACE Cable')).toBeVisible();
    expect(await seriousViolations(page)).toEqual([]);
  });
});
