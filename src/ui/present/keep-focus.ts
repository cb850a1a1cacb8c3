import type { PointerEvent } from 'react';

/** A press by mouse or finger leaves the focus where it is, or a clicker's Space and Enter would press the button again. */
export function keepFocus(event: PointerEvent): void {
  event.preventDefault();
}
