import { type RefObject, useEffect } from 'react';

/** Escape closes while the focus is in the panel, on the map or nowhere; other parts keep theirs. */
export function useEscape(panel: RefObject<HTMLElement | null>, close: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : null;
      const isNowhere = !target || target === document.body;
      if (!isNowhere && !panel.current?.contains(target) && !target.closest('#map')) return;
      // One thing at a time: a list or the key that stands open beside it stays.
      event.preventDefault();
      close();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [panel, close]);
}
