import { actions, useAtlas } from '../../state/atlas-store';
import type { Selection } from '../../state/view';
import { pageWidth } from '../page-scale';

/** Below this width a panel lies over the sheet of the record. */
const SHEET_BELOW = 720;

/** Opens a record from a list that stands outside its panel, and brings the focus to the record's name. */
export function openRecord({ kind, id }: Selection): void {
  actions.hover(null);
  const { panel } = useAtlas.getState().view;
  // The list of changes stands in the sheet itself, beneath the record.
  if (pageWidth() < SHEET_BELOW && panel && panel !== 'changes') actions.setPanel(null);
  actions.select({ kind, id });
  requestAnimationFrame(focusName);
}

/** The name may still be on its way: the panel is fetched when it is first needed. */
function focusName(): void {
  const { selection } = useAtlas.getState().view;
  const focus = () => {
    const name = document.querySelector<HTMLElement>('[data-record-name]');
    name?.focus({ preventScroll: true });
    return name !== null;
  };
  if (focus()) return;
  const observer = new MutationObserver(() => {
    if (useAtlas.getState().view.selection !== selection || focus()) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
}
