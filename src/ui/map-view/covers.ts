import type { Rect } from '../../lib/clip-line';

/** Bears the mark of what stands over the map and hides it. Spread on the element. */
export const COVER = { 'data-cover': '' } as const;

/** What stands over the map now, CSS pixels from its upper left corner. */
export function coversOf(map: HTMLElement): Rect[] {
  const at = map.getBoundingClientRect();
  return [...document.querySelectorAll('[data-cover]')].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      left: left - at.left,
      top: top - at.top,
      right: right - at.left,
      bottom: bottom - at.top,
    };
  });
}
