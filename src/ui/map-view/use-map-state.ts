import { useShallow } from 'zustand/react/shallow';
import type { MapState } from '../../map/map-state';
import { positionOf } from '../../state/atlas-index';
import { useAtlas, windowOf } from '../../state/atlas-store';
import { shownPath } from '../../state/measured-path';
import { passingMilestones } from '../../state/passing-milestones';
import { touchedBy } from '../../state/touched-by';
import { useAtlasIndex, useWords } from '../atlas-context';
import { usePageScale } from '../page-scale';
import { useTheme } from '../theme';
import { useFilterMasks } from './use-filter-masks';

/** What the map shows at the clock. */
export function useMapState(): MapState {
  const index = useAtlasIndex();
  const { lang } = useWords();
  const view = useAtlas((state) => state.view);
  const hover = useAtlas((state) => state.hover);
  const window = useAtlas(windowOf);
  const masks = useFilterMasks(window.day);
  const hovered = positionOf(index, hover);
  return {
    ...masks,
    theme: useTheme(),
    isTransparent: view.mode === 'embed' && view.background === 'transparent',
    lang,
    scale: usePageScale(),
    window,
    projection: view.projection,
    layers: view.layers,
    hidden: view.hidden,
    colouring: view.colour,
    fill: view.fill,
    // What is not drawn cannot be lifted: the rest would dim for nothing.
    hovered: masks.passing?.[hovered] === 0 ? -1 : hovered,
    selected: positionOf(index, view.selection),
    lit: touchedBy(index, view.selection),
    milestones: useAtlas(useShallow((state) => passingMilestones(index, state))),
    paths: useAtlas((state) => state.paths),
    measured: useAtlas((state) => shownPath(index, state)),
    isPlaying: useAtlas((state) => state.isPlaying),
  };
}
