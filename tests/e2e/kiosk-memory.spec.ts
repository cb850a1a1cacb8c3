/**
 * A kiosk runs for days: what it takes after 200 rounds of a story is within a tenth of what it took after 20.
 *
 * All that the page holds is counted: the heap of its scripts, the browser's own objects and the buffers. Of the heap
 * alone the engine's compiled code is a part that grows for some hundred rounds and then stays (seen in snapshots:
 * from round 20 to 200 code +2.2 MB, all objects, arrays and strings together +0.05 MB).
 */
import { expect, test } from '@playwright/test';
import { Atlas } from './driver';

const EARLY = 20;
const LATE = 200;
const MAX_GROWTH = 1.1;
/** For a round of ten slides that do not rest, in software on a slow machine. */
const ROUND_MS = 5_000;

// A map of a few pixels, so that a slide costs what its scripts cost, and slides that do not rest.
test.use({ viewport: { width: 300, height: 200 } });

test('the loop does not grow in memory, round after round', async ({ page }) => {
  test.setTimeout(LATE * ROUND_MS);
  const atlas = new Atlas(page);
  await atlas.goTo('mode=kiosk&story=never-built&rest=0&lang=en');
  const session = await page.context().newCDPSession(page);
  const memoryAfter = async (rounds: number) => {
    await page.waitForFunction(
      (wanted) =>
        Number(document.querySelector<HTMLElement>('[data-rounds]')?.dataset.rounds) >= wanted,
      rounds,
      { timeout: 0, polling: 200 },
    );
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize, backingStorageSize } =
      await session.send('Runtime.getHeapUsage');
    test.info().annotations.push({
      type: `bytes after ${rounds} rounds`,
      description: `scripts ${usedSize}, browser ${embedderHeapUsedSize}, buffers ${backingStorageSize}`,
    });
    return usedSize + embedderHeapUsedSize + backingStorageSize;
  };
  const early = await memoryAfter(EARLY);
  const late = await memoryAfter(LATE);
  expect(late / early).toBeLessThan(MAX_GROWTH);
  expect(atlas.errors).toEqual([]);
});
