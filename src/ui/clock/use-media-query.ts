import { useCallback, useSyncExternalStore } from 'react';

/** Width below which the clock takes its thumb-sized form; the style modules name the same width. */
export const PHONE = '(max-width: 719.98px)';
export const COARSE_POINTER = '(pointer: coarse)';

/** Whether a media query holds. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}
