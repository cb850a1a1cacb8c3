/** What readers ask of their system: no motion, large text, more contrast, their own colours. */
import { expect, type Page, test } from '@playwright/test';
import { Atlas, queryOf } from './driver';

test('with reduced motion the camera jumps and nothing on the page moves', async ({ page }) => {
  // The mark of a milestone is moved with every frame of a flight: all its places are kept.
  const atlas = await Atlas.open(
    page,
    queryOf('none', {
      date: '1999-09',
      select: 'milestones/ms-1999-09-smw3',
      lng: '100',
      lat: '30',
      zoom: '3',
    }),
  );
  const mark = page.locator('.milestone-mark').first();
  await expect(mark).toBeVisible();
  await mark.evaluate((element) => {
    const places = new Set<string>();
    Object.assign(window, { places });
    new MutationObserver(() => places.add(element.style.transform)).observe(element, {
      attributeFilter: ['style'],
    });
  });
  await atlas.button('tools.zoomIn').click();
  await expect.poll(() => atlas.view().camera.zoom).toBe(4);
  await atlas.settled();
  const places = await page.evaluate(() => [
    ...(window as unknown as { places: Set<string> }).places,
  ]);
  expect(places).toHaveLength(1);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return /[1-9]/.test(transitionDuration) || /[1-9]/.test(animationDuration);
      })
      .map(({ className }) => String(className)),
  );
  expect(moving).toEqual([]);
});

/** What is cut off, or cannot be reached by scrolling: text wider than its box, and controls off the screen. */
function lostOn(of: Page): Promise<string[]> {
  return of.evaluate(() => {
    const lost: string[] = [];
    const isSeen = (element: Element) =>
      element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
      !element.closest('.visually-hidden, [aria-hidden="true"], #map, #other-map');
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/(auto|scroll)/.test(
        getComputedStyle(element).overflowY + getComputedStyle(element).overflowX,
      ) ||
        scrolls(element.parentElement));
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (!isSeen(element)) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const what = `${element.tagName} ${element.className} "${element.textContent?.slice(0, 40)}"`;
      if (
        overflowX === 'hidden' &&
        element.scrollWidth > element.clientWidth + 2 &&
        element.textContent
      )
        lost.push(`cut at the side: ${what}`);
      if (
        overflowY === 'hidden' &&
        element.scrollHeight > element.clientHeight + 2 &&
        element.textContent
      )
        lost.push(`cut below: ${what}`);
      if (!element.matches('button, a[href], input, [tabindex="0"]')) continue;
      const { left, right, top, bottom, width } = element.getBoundingClientRect();
      const isOff = right > innerWidth + 1 || left < -1 || bottom > innerHeight + 1 || top < -1;
      if (
        width > 0 &&
        isOff &&
        !scrolls(element.parentElement) &&
        !element.matches('a[href="#map"]')
      )
        lost.push(`off the screen: ${what}`);
    }
    return lost;
  });
}

for (const [width, height] of [
  [1280, 720],
  [390, 844],
] as const)
  test(`with text of 200 % nothing is lost on ${width} x ${height}`, async ({ browser }) => {
    const own = await browser.newPage({ viewport: { width, height } });
    const there = await Atlas.open(own, queryOf(['hubs']));
    await own.addStyleTag({ content: 'html { font-size: 200% }' });
    for (const view of [
      {},
      { panel: 'list' },
      { select: 'submarine-cables/peace-cable' },
      { select: 'countries/pak', lang: 'zh' },
    ] as Record<string, string>[]) {
      await there.show(queryOf(['hubs'], view));
      const size = await own.evaluate(() =>
        Number.parseFloat(getComputedStyle(document.body).fontSize),
      );
      expect(size).toBeGreaterThanOrEqual(27);
      expect.soft(await lostOn(own), JSON.stringify(view)).toEqual([]);
    }
    await own.close();
  });

test("the reader's own colours and more contrast reach every part", async ({ browser }) => {
  const own = await browser.newPage({
    forcedColors: 'active',
    viewport: { width: 1280, height: 720 },
  });
  const there = await Atlas.open(own, queryOf(['hubs'], { panel: 'list' }));
  const on = own.locator('#list-button');
  const [back, page_] = await on.evaluate((button) => [
    getComputedStyle(button).backgroundColor,
    getComputedStyle(document.body).backgroundColor,
  ]);
  // What is on is told apart by a fill that the reader's colours keep.
  expect(back).not.toBe(page_);
  await own.keyboard.press('Tab');
  await there.settled();
  await own.close();
  const contrast = await browser.newPage({ contrast: 'more' });
  await Atlas.open(contrast, queryOf(['hubs']));
  const quiet = await contrast.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--text-3').trim(),
  );
  expect(quiet).toBe('#cbd6de');
  await contrast.close();
});
