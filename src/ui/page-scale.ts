/** The factor by which type, lines, marks and targets are enlarged on walls; the style sheet decides it. */
import { useSyncExternalStore } from 'react';

function read(): number {
  const scale = Number.parseFloat(
    getComputedStyle(document.documentElement).getPropertyValue('--scale'),
  );
  return Number.isFinite(scale) && scale > 0 ? scale : 1;
}

function subscribe(onChange: () => void): () => void {
  addEventListener('resize', onChange);
  return () => removeEventListener('resize', onChange);
}

export function usePageScale(): number {
  return useSyncExternalStore(subscribe, read);
}
