/** The table of keys, and whether keys without Ctrl or Command act outside a control (WCAG 2.1.4 asks for a switch). */
import { create } from 'zustand';

const STORED_AS = 'single-keys';

interface Keys {
  isHelpOpen: boolean;
  hasSingleKeys: boolean;
}

/** A browser that keeps nothing for us, or no browser, has them on. */
function storedSingleKeys(): boolean {
  try {
    return localStorage.getItem(STORED_AS) !== 'off';
  } catch {
    return true;
  }
}

export const useKeys = create<Keys>(() => ({
  isHelpOpen: false,
  hasSingleKeys: storedSingleKeys(),
}));

export function openKeysHelp(isHelpOpen: boolean): void {
  useKeys.setState({ isHelpOpen });
}

export function setSingleKeys(hasSingleKeys: boolean): void {
  useKeys.setState({ hasSingleKeys });
  try {
    localStorage.setItem(STORED_AS, hasSingleKeys ? 'on' : 'off');
  } catch {
    // Kept until the page is left.
  }
}
