import type { Rect } from '../../lib/clip-line';
import { pageWidth } from '../page-scale';

/** Bears the mark of what stands over the map and hides it. Spread on the element. */
export const COVER = { 'data-cover': '' } as const;

/** The same of a panel that stands beside what is looked at on a wide screen, and over all of it on a phone. */
export const WIDE_COVER = { 'data-cover': 'wide' } as const;

const PHONE_BELOW = 720;

/** CSS pixels. A card that is as wide as its words covers the same from one step of the clock to the next. */
const GRID = 8;
const outward = (from: number, to: number): [number, number] => [
  Math.floor(from / GRID) * GRID,
  Math.ceil(to / GRID) * GRID,
];

/** What stands over the map now, CSS pixels from its upper left corner. */
export function coversOf(map: HTMLElement): Rect[] {
  const at = map.getBoundingClientRect();
  const names = pageWidth() < PHONE_BELOW ? '[data-cover=""]' : '[data-cover]';
  return [...document.querySelectorAll(names)].map((element) => {
    const box = element.getBoundingClientRect();
    const [left, right] = outward(box.left - at.left, box.right - at.left);
    const [top, bottom] = outward(box.top - at.top, box.bottom - at.top);
    return { left, top, right, bottom };
  });
}
