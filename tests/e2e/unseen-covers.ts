/** What lies over the map unseen: a click there would be lost. */
import type { Page } from '@playwright/test';

/** Pixels between two places that are looked at. */
const STEP = 8;

/**
 * Looks at every few pixels of the window for what would take a click meant for the map.
 * @returns of each element that takes clicks and shows nothing there: its class and the first place, in CSS pixels
 */
export function unseenCovers(page: Page): Promise<string[]> {
  return page.evaluate((step) => {
    const shows = (element: Element) => {
      const { backgroundColor, backgroundImage } = getComputedStyle(element);
      return (
        element.matches('button, a, input, label, summary, canvas, svg, img, [role="slider"]') ||
        backgroundImage !== 'none' ||
        !/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)
      );
    };
    const found = new Map<Element, string>();
    for (let y = step / 2; y < innerHeight; y += step)
      for (let x = step / 2; x < innerWidth; x += step) {
        const top = document.elementFromPoint(x, y);
        // The clock is taken hold of anywhere, and it darkens the map beneath it.
        if (!top || found.has(top) || top.closest('#map, #poster, [class*="_clock_"]')) continue;
        let isSeen = false;
        for (let one: Element | null = top; one && one.id !== 'app'; one = one.parentElement)
          isSeen ||= shows(one);
        if (!isSeen) found.set(top, `${top.tagName}.${top.getAttribute('class')} at ${x}, ${y}`);
      }
    return [...found.values()];
  }, STEP);
}
