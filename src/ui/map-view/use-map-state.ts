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

/** What the map shows at the clock. */
export function useMapState(): MapState {
  const index = useAtlasIndex();
  const { lang } = useWords();
  const view = useAtlas((state) => state.view);
  const hover = useAtlas((state) => state.hover);
  return {
    theme: useTheme(),
    lang,
    scale: usePageScale(),
    window: useAtlas(windowOf),
    projection: view.projection,
    layers: view.layers,
    hidden: view.hidden,
    colouring: view.colour,
    fill: view.fill,
    hovered: positionOf(index, hover),
    selected: positionOf(index, view.selection),
    lit: touchedBy(index, view.selection),
    milestones: useAtlas(useShallow((state) => passingMilestones(index, state))),
    measured: useAtlas((state) => shownPath(index, state)),
    isPlaying: useAtlas((state) => state.isPlaying),
  };
}
