import type { Rect } from '../../lib/clip-line';
import { pageWidth } from '../page-scale';

/** Bears the mark of what stands over the map and hides it. Spread on the element. */
export const COVER = { 'data-cover': '' } as const;

/** The same of a panel that stands beside what is looked at on a wide screen, and over all of it on a phone. */
export const WIDE_COVER = { 'data-cover': 'wide' } as const;

const PHONE_BELOW = 720;

/** What stands over the map now, CSS pixels from its upper left corner. */
export function coversOf(map: HTMLElement): Rect[] {
  const at = map.getBoundingClientRect();
  const names = pageWidth() < PHONE_BELOW ? '[data-cover=""]' : '[data-cover]';
  return [...document.querySelectorAll(names)].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      left: left - at.left,
      top: top - at.top,
      right: right - at.left,
      bottom: bottom - at.top,
    };
  });
}
