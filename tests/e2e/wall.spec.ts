/** Walls of a lecture hall and of an exhibition: type, targets and nothing cut off, lying and upright. */
import { expect, type Page, test } from '@playwright/test';
import { Atlas } from './driver';
import { withoutWebGl } from './without-webgl';

const WALLS = [
  { width: 3840, height: 2160 },
  { width: 1080, height: 1920 },
];
const SCREENS = {
  present: 'mode=present&story=peace&slide=2',
  kiosk: 'mode=kiosk&story=peace&rest=600',
};
/** CSS pixels before the scale; what a finger can hit does not grow with the distance of those who only look. */
const SMALLEST_TYPE = 11;
const SMALLEST_TARGET = 47.9;

/** What is written or can be pressed: how large it is, and how far it stands out of the window. */
function parts(page: Page) {
  return page.evaluate(() => {
    const scale = Number(getComputedStyle(document.documentElement).getPropertyValue('--scale'));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: { text: string; size: number; outside: number }[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? '';
      const element = walker.currentNode.parentElement;
      if (!text || !element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const { left, top, right, bottom, width, height } = range.getBoundingClientRect();
      // what is only heard is a pixel
      if (width < 2 || height < 2 || element.closest('.visually-hidden')) continue;
      const outside = Math.max(-left, -top, right - innerWidth, bottom - innerHeight);
      texts.push({ text, size: Number.parseFloat(getComputedStyle(element).fontSize), outside });
    }
    const targets = [...document.querySelectorAll('button, a')].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0 ? [Math.min(width, height)] : [];
    });
    return { scale, texts, targets };
  });
}

for (const [mode, query] of Object.entries(SCREENS))
  test(`${mode}: type of the wall's size, and nothing cut off`, async ({ page }) => {
    await withoutWebGl(page);
    const scales: number[] = [];
    for (const wall of WALLS) {
      await page.setViewportSize(wall);
      for (const lang of ['en', 'zh']) {
        const atlas = new Atlas(page);
        await atlas.goTo(`${query}&lang=${lang}`);
        await expect(page.locator(`[data-slide="${mode === 'kiosk' ? 1 : 2}"]`)).toBeVisible();
        const { scale, texts, targets } = await parts(page);
        expect(texts.length).toBeGreaterThan(5);
        expect(texts.filter(({ outside }) => outside > 1)).toEqual([]);
        expect(texts.filter(({ size }) => size < SMALLEST_TYPE * scale)).toEqual([]);
        if (mode === 'kiosk') expect(Math.min(...targets)).toBeGreaterThan(SMALLEST_TARGET);
        scales.push(scale);
        expect(atlas.errors).toEqual([]);
      }
    }
    // the upright one is less than a third as wide
    expect(scales[0]).toBeGreaterThan(scales[2] ?? 0);
    expect(scales[0]).toBeGreaterThanOrEqual(2);
  });

test('a map on a 4K wall is drawn in full, and no larger on one of 8K', async ({ browser }) => {
  const pixels = async (deviceScaleFactor: number) => {
    const page = await browser.newPage({
      viewport: { width: 3840, height: 2160 },
      deviceScaleFactor,
    });
    await page.goto(`?${SCREENS.kiosk}`);
    const canvas = page.locator('#map canvas');
    await expect(canvas).toBeAttached();
    const count = await canvas.evaluate(({ width, height }: HTMLCanvasElement) => width * height);
    await page.close();
    return count;
  };
  expect(await pixels(1)).toBe(3840 * 2160);
  expect(Math.abs((await pixels(2)) - 3840 * 2160)).toBeLessThan(3840 * 2);
});
