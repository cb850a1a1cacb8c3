import { type RefObject, useEffect, useRef } from 'react';
import type { EntityKey } from '../../domain/dataset';
import type { TableRow } from './table-row';

/** A table that has just opened is laid out a few frames later. */
const MAX_FRAMES = 30;

/**
 * Brings the row of what is chosen, on the map or in a list, into view; one that is there already stays where it is.
 * @param rowHeight CSS pixels, of the header as well
 */
export function useSelectedInView(
  table: RefObject<HTMLElement | null>,
  rows: readonly TableRow[],
  selected: EntityKey | null,
  rowHeight: number,
): void {
  const order = useRef(rows);
  order.current = rows;
  useEffect(() => {
    let frames = 0;
    let request = 0;
    const bring = () => {
      const at = order.current.findIndex(({ key }) => key === selected);
      const box = table.current;
      if (at < 0 || !box) return;
      const top = at * rowHeight;
      if (box.scrollHeight < top + 2 * rowHeight && frames++ < MAX_FRAMES) {
        request = requestAnimationFrame(bring);
        return;
      }
      const room = box.clientHeight - rowHeight;
      const isSeen = top >= box.scrollTop && top + rowHeight <= box.scrollTop + room;
      if (!isSeen) box.scrollTop = top - (room - rowHeight) / 2;
    };
    bring();
    return () => cancelAnimationFrame(request);
  }, [table, selected, rowHeight]);
}
