import { useEffect } from 'react';
import { actions, useAtlas } from '../../state/atlas-store';

/** Whatever takes Space itself, and dialogs, in which the clock is out of reach. */
const TAKES_SPACE =
  'a[href], button, input, select, textarea, summary, [contenteditable], [role="button"], [role="dialog"], [role="listbox"], [role="menu"], [role="option"], [role="row"], [role="tab"]';

/** Space plays and pauses where no control has the focus: on the page itself or on the map. */
export function useGlobalClockKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== ' ' || event.repeat || event.defaultPrevented) return;
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.target instanceof Element && event.target.closest(TAKES_SPACE)) return;
      event.preventDefault();
      if (useAtlas.getState().isPlaying) actions.pause();
      else actions.play();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
