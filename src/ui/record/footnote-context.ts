import { createContext } from 'react';

export interface FootnoteLight {
  /** The number under the pointer or in focus, lit in the text and in the list. */
  lit: number | null;
  light: (number: number | null) => void;
  /** Scrolls to a source of the list, which stays lit while it has the focus; `null` when it loses it. */
  show: (number: number | null) => void;
}

export const FootnoteContext = createContext<FootnoteLight>({
  lit: null,
  light: () => {},
  show: () => {},
});
