import { useCallback, useSyncExternalStore } from 'react';
import { usePageScale } from '../page-scale';
import { scaledQuery } from '../scaled-media';

/** Width below which the clock takes its thumb-sized form; the style modules name the same width. */
export const PHONE = '(max-width: 719.98px)';
export const COARSE_POINTER = '(pointer: coarse)';

/** Whether a media query holds, whose lengths are meant before the scale of the page. */
export function useMediaQuery(asked: string): boolean {
  const query = scaledQuery(asked, usePageScale());
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
