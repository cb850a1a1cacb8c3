/**
 * A kiosk runs for days. Here it runs for some rounds; `ATLAS_ROUNDS=20,200 npm run test:e2e -- kiosk-memory` takes
 * the two counts that the promise is made for.
 */
import { expect, test } from '@playwright/test';
import { Atlas } from './driver';

const [EARLY = 8, LATE = 32] = (process.env.ATLAS_ROUNDS ?? '')
  .split(',')
  .filter(Boolean)
  .map(Number);
const MAX_GROWTH = 1.1;
/** For a round of ten slides, in software on a slow machine. */
const ROUND_MS = 20_000;

// A map of a few pixels, so that a slide costs what its scripts cost, and slides that do not rest.
test.use({ viewport: { width: 300, height: 200 } });

test('the loop does not grow in memory, round after round', async ({ page }) => {
  test.setTimeout(LATE * ROUND_MS);
  const atlas = new Atlas(page);
  await atlas.goTo('mode=kiosk&story=never-built&rest=0&lang=en');
  const session = await page.context().newCDPSession(page);
  const heapAfter = async (rounds: number) => {
    await page.waitForFunction(
      (wanted) =>
        Number(document.querySelector<HTMLElement>('[data-rounds]')?.dataset.rounds) >= wanted,
      rounds,
      { timeout: 0, polling: 200 },
    );
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const early = await heapAfter(EARLY);
  const late = await heapAfter(LATE);
  test.info().annotations.push({ type: 'heap', description: `${early} ${late}` });
  expect(late / early).toBeLessThan(MAX_GROWTH);
  expect(atlas.errors).toEqual([]);
});
