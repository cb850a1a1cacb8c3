import { type RefObject, useEffect } from 'react';
import { useKeys } from '../../state/keys';

/** Where these keys are text, or belong to a dialog. */
const TAKES_TEXT = 'input, textarea, select, [contenteditable], [role="dialog"]';

/** `/`, and Ctrl or Command with K, bring the focus to the search field. */
export function useSearchKey(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
      const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      if (!isSlash && !isK) return;
      if (isSlash && !useKeys.getState().hasSingleKeys) return;
      if (isSlash && event.target instanceof Element && event.target.closest(TAKES_TEXT)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [field]);
}
