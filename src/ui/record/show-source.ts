function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let one = element.parentElement; one; one = one.parentElement) {
    const canScroll = /auto|scroll/.test(getComputedStyle(one).overflowY);
    if (canScroll && one.scrollHeight > one.clientHeight) return one;
  }
  return null;
}

/**
 * Scrolls a source of the list into sight and puts the focus on it, so that the keyboard goes on from
 * there. Only what scrolls is scrolled: `scrollIntoView` would shift the clipped column around it too.
 */
export function showSource(panel: HTMLElement | null, number: number): void {
  const source = panel?.querySelector<HTMLElement>(`[data-source="${number}"]`);
  if (!source) return;
  source.focus({ preventScroll: true });
  const scroller = scrollerOf(source);
  if (!scroller) return;
  const box = source.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroller.scrollBy({
    top: box.top + box.height / 2 - (frame.top + frame.height / 2),
    behavior: isStill ? 'auto' : 'smooth',
  });
}
