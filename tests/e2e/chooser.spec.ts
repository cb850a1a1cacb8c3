/** The chooser that opens where several records lie. */
import { expect, test } from '@playwright/test';
import { Atlas, queryOf } from './driver';
import { recordOf } from './records';

/** A place of the real record where several cables come ashore. */
const HARBOUR = recordOf('landing-points', 'karachi').point ?? [0, 0];
/** Shares of the map at which the place is looked at: as far out as nothing else lies over the map. */
const SCREENS = [
  {
    width: 1280,
    height: 720,
    corners: [
      [0.42, 0.12],
      [0.97, 0.45],
      [0.03, 0.5],
      [0.97, 0.72],
      [0.3, 0.72],
    ],
  },
  {
    width: 390,
    height: 844,
    corners: [
      [0.03, 0.5],
      [0.45, 0.29],
      [0.97, 0.45],
      [0.3, 0.72],
      [0.97, 0.78],
    ],
  },
] as const;

for (const { width, height, corners } of SCREENS)
  test(`the chooser stays on a screen of ${width} x ${height}, wherever it opens`, async ({
    browser,
  }) => {
    test.setTimeout(300_000);
    const own = await browser.newPage({ viewport: { width, height } });
    const there = await Atlas.open(own, queryOf(['submarine-cables'], { zoom: '6' }));
    for (const [across, down] of corners) {
      const zoom = 6;
      const degree = (512 * 2 ** zoom) / 360;
      const lng = HARBOUR[0] + ((0.5 - across) * width) / degree;
      const lat =
        HARBOUR[1] - ((0.5 - down) * height * Math.cos((HARBOUR[1] * Math.PI) / 180)) / degree;
      await there.show(
        queryOf(['submarine-cables'], { lng: lng.toFixed(4), lat: lat.toFixed(4), zoom: '6' }),
      );
      await there.clickPlace(HARBOUR[0], HARBOUR[1]);
      await expect(there.chooser).toBeVisible();
      const box = await there.chooser.boundingBox();
      if (!box) throw new Error('the chooser has no box');
      const label = `at ${across}, ${down}`;
      expect.soft(box.x, label).toBeGreaterThanOrEqual(0);
      expect.soft(box.y, label).toBeGreaterThanOrEqual(0);
      expect.soft(box.x + box.width, label).toBeLessThanOrEqual(width);
      expect.soft(box.y + box.height, label).toBeLessThanOrEqual(height);
      const rows = there.chooser.getByRole('button');
      await expect(rows.first()).toBeFocused();
      await own.keyboard.press('End');
      await expect(rows.last()).toBeFocused();
      await expect(rows.last()).toBeInViewport();
      await own.keyboard.press('Home');
      await expect(rows.first()).toBeFocused();
      await own.keyboard.press('Escape');
      await expect(there.chooser).toBeHidden();
      await expect(own.locator('#map canvas')).toBeFocused();
    }
    await own.close();
  });
