import { actions } from '../../state/atlas-store';
import { openKeysHelp } from '../../state/keys';
import { decodeView } from '../../state/url-codec';
import type { View } from '../../state/view';

/** What the address of the kiosk says: it stays as it is, whatever a visitor does. */
export function addressView(): View {
  return decodeView(location.search).view;
}

/** Nothing that a visitor has done is left: place, date, layers, filters, selection, language, theme. */
export function startOver(): void {
  openKeysHelp(false);
  actions.startOver(addressView());
}
