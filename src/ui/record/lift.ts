import { actions } from '../../state/atlas-store';
import type { RecordSelection, Selection } from '../../state/view';

/** Lifts a record on the map while the pointer or the focus is on its row. */
export function lift({ kind, id }: RecordSelection) {
  const raise = () => actions.hover({ kind, id });
  const lower = () => actions.hover(null);
  return { onPointerEnter: raise, onPointerLeave: lower, onFocus: raise, onBlur: lower };
}

/** Opens another record, or an organisation; what was lifted by its row is let down, since the row is gone. */
export function open({ kind, id }: Selection): void {
  actions.hover(null);
  actions.select({ kind, id });
}
