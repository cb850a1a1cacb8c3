import { useMemo } from 'react';
import type { Facet } from '../../domain/filter';
import { useAtlas, windowOf } from '../../state/atlas-store';
import { facetCounts } from '../../state/facet-counts';
import { useAtlasIndex } from '../atlas-context';
import { useShownView } from '../use-shown-view';

/** How many records each value would show, under all that is chosen elsewhere and the clock. */
export function useFacetCounts(facet: Facet): ReadonlyMap<string, number> {
  const index = useAtlasIndex();
  const view = useShownView();
  const window = useAtlas(windowOf);
  return useMemo(() => facetCounts(index, view, window, facet), [index, view, window, facet]);
}
