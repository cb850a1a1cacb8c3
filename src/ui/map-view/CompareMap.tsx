import { useEffect, useRef, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { monthOf as monthOfDay } from '../../domain/month';
import type { TimeWindow } from '../../domain/time-window';
import type { AtlasMap } from '../../map/atlas-map';
import type { MapState } from '../../map/map-state';
import { tieCameras } from '../../map/tie-cameras';
import { useAtlas } from '../../state/atlas-store';
import { passingMilestones } from '../../state/passing-milestones';
import { useAtlasIndex, useWords } from '../atlas-context';
import { formatMonth } from '../format';
import styles from './CompareMap.module.css';
import { Swipe } from './Swipe';
import { type PointerEvents, useAtlasMap } from './use-atlas-map';
import { useFilterMasks } from './use-filter-masks';

/** Left of the middle, since the list of what changed stands at the right. */
const AT_START = 0.42;

interface Props {
  /** The map of the clock, which this one lies upon and whose camera it shares. */
  base: AtlasMap;
  state: MapState;
  /** The clock of this side. */
  window: TimeWindow;
  /** Made once. */
  events: PointerEvents;
}

/** The other date: a second map over the first, clipped to what is left of a handle. */
export function CompareMap({ base, state, window, events }: Props) {
  const index = useAtlasIndex();
  const { t, lang } = useWords();
  const container = useRef<HTMLDivElement>(null);
  const [split, setSplit] = useState(AT_START);
  const milestones = useAtlas(
    useShallow((atlas) => {
      const view = { ...atlas.view, date: atlas.view.compare ?? atlas.view.date };
      return passingMilestones(index, { ...atlas, view, isPlaying: false });
    }),
  );
  const masks = useFilterMasks(window.day);
  const atlasMap = useAtlasMap(
    container,
    // A measured path is that of the clock.
    { ...state, ...masks, window, milestones, measured: null, isPlaying: false },
    events,
  );
  useEffect(() => {
    if (!atlasMap) return;
    // The first map is the one that the keyboard reaches; both have one camera.
    atlasMap.map.getCanvas().tabIndex = -1;
    return tieCameras(base.map, atlasMap.map);
  }, [base, atlasMap]);
  const date = formatMonth(monthOfDay(window.day), lang);
  return (
    <>
      <div
        ref={container}
        id="other-map"
        className={styles.map}
        style={{ clipPath: `inset(0 ${100 * (1 - split)}% 0 0)` }}
        role="application"
        aria-label={t('compare.map', { date })}
      />
      <Swipe
        split={split}
        onSplit={setSplit}
        left={date}
        right={formatMonth(monthOfDay(state.window.day), lang)}
      />
    </>
  );
}
