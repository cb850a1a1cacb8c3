import { type RefObject, useEffect } from 'react';

/** A grid keeps Escape to itself, though it has no use for it here: it closes what the grid stands in. */
export function useGridEscape(grid: RefObject<HTMLElement | null>, close: () => void): void {
  useEffect(() => {
    const box = grid.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
    };
    box?.addEventListener('keydown', onKeyDown, true);
    return () => box?.removeEventListener('keydown', onKeyDown, true);
  }, [grid, close]);
}
