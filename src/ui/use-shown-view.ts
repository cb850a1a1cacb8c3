import { useShallow } from 'zustand/react/shallow';
import { useAtlas } from '../state/atlas-store';
import type { ShownView } from '../state/shown';

/** What decides with the clock about what is shown; the same object until a part of it changes. */
export function useShownView(): ShownView {
  return useAtlas(
    useShallow(({ view: { layers, hidden, filters, fill } }) => ({
      layers,
      hidden,
      filters,
      fill,
    })),
  );
}
