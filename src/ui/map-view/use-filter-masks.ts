import { useMemo } from 'react';
import type { MapState } from '../../map/map-state';
import { useAtlas } from '../../state/atlas-store';
import { filterMasks } from '../../state/filter-masks';
import { useAtlasIndex } from '../atlas-context';

/** What the filters let through on a day; the same objects until they say something else. */
export function useFilterMasks(day: number): Pick<MapState, 'filters' | 'passing' | 'placed'> {
  const index = useAtlasIndex();
  const filters = useAtlas(({ view }) => view.filters);
  const hidden = useAtlas(({ view }) => view.hidden);
  const masks = useMemo(
    () => filterMasks(index, { filters, hidden }, day),
    [index, filters, hidden, day],
  );
  return { filters, ...masks };
}
