/** The table of keys, and whether keys without Ctrl or Command act outside a control (WCAG 2.1.4 asks for a switch). */
import { create } from 'zustand';
import { browserStorage } from '../lib/browser-storage';

const store = browserStorage('localStorage');
const STORED_AS = 'single-keys';

interface Keys {
  isHelpOpen: boolean;
  hasSingleKeys: boolean;
}

export const useKeys = create<Keys>(() => ({
  isHelpOpen: false,
  // A browser that keeps nothing for us, or no browser, has them on.
  hasSingleKeys: store.read(STORED_AS) !== 'off',
}));

export function openKeysHelp(isHelpOpen: boolean): void {
  useKeys.setState({ isHelpOpen });
}

export function setSingleKeys(hasSingleKeys: boolean): void {
  useKeys.setState({ hasSingleKeys });
  store.write(STORED_AS, hasSingleKeys ? 'on' : 'off');
}
