import { type RefObject, useEffect, useRef } from 'react';

function focusOn(element: Element | null): boolean {
  if (!(element instanceof HTMLElement) || !element.isConnected) return false;
  element.focus({ preventScroll: true });
  return document.activeElement === element;
}

/**
 * Remembers what had the focus when the panel opened and gives it back when the panel closes; the map
 * gets it where that is gone. Opening takes the focus from nobody.
 */
export function useReturnFocus(panel: RefObject<HTMLElement | null>): void {
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    const element = panel.current;
    opener.current = document.activeElement;
    return () => {
      const { activeElement } = document;
      const isOurs =
        !activeElement || activeElement === document.body || element?.contains(activeElement);
      // The panel is taken off the page after this; what had the focus before may still be there then.
      if (isOurs)
        queueMicrotask(() => {
          if (element?.isConnected) return;
          const before = opener.current === document.body ? null : opener.current;
          if (!focusOn(before)) focusOn(document.getElementById('map'));
        });
    };
  }, [panel]);
}
