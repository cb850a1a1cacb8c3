import { useEffect, useRef } from 'react';
import { yearOfDay } from '../../domain/partial-date';
import type { AtlasMap } from '../../map/atlas-map';
import type { MapState } from '../../map/map-state';
import { makeInViewReader } from '../../map/read-in-view';
import { useAtlas } from '../../state/atlas-store';
import { groupInView, useInView } from '../../state/in-view';
import { shownAt } from '../../state/shown';
import { useAtlasIndex } from '../atlas-context';
import { coversOf } from './covers';

/** The map has come to rest when nothing was asked of it for so long, which is longer than between two steps by hand. */
const REST_MS = 400;

/** Keeps what is in view in step with the map: read anew when it has come to rest; while the clock plays, once a year. */
export function useInViewWatch(atlasMap: AtlasMap | null, state: MapState): void {
  const index = useAtlasIndex();
  const panel = useAtlas(({ view }) => view.panel);
  const now = useRef(state);
  now.current = state;
  const read = useRef<() => void>(() => {});

  useEffect(() => {
    if (!atlasMap) return;
    const { map } = atlasMap;
    const readInView = makeInViewReader(atlasMap, index.dataset);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isDrawn = false;
    let last: unknown[] = [];
    const readNow = () => {
      const { current } = now;
      const { lng, lat } = map.getCenter();
      const { clientWidth, clientHeight } = map.getContainer();
      const covers = coversOf(map.getContainer());
      const { window, projection, scale, milestones, paths } = current;
      const shown = shownAt(index, useAtlas.getState().view, window);
      const camera = [lng, lat, map.getZoom(), clientWidth, clientHeight];
      const shape = JSON.stringify([...camera, projection, scale, covers]);
      const asked = [shape, window, shown, milestones, paths];
      if (asked.every((one, i) => one === last[i])) return;
      last = asked;
      const onMap = shown.concat(milestones);
      useInView.setState({
        groups: groupInView(readInView(current, onMap, covers)),
        day: window.day,
      });
    };
    const wait = () => {
      const { day } = useInView.getState();
      const isSameYear = day !== null && yearOfDay(day) === yearOfDay(now.current.window.day);
      if (!isDrawn || (now.current.isPlaying && isSameYear)) return;
      clearTimeout(timer);
      timer = setTimeout(readNow, now.current.isPlaying ? 0 : REST_MS);
    };
    const onIdle = () => {
      isDrawn = true;
      wait();
    };
    const onMove = () => clearTimeout(timer);
    map.on('idle', onIdle);
    map.on('movestart', onMove);
    read.current = wait;
    return () => {
      clearTimeout(timer);
      map.off('idle', onIdle);
      map.off('movestart', onMove);
      read.current = () => {};
      useInView.setState({ groups: null, day: null });
    };
  }, [atlasMap, index]);

  // What opens over the map moves nothing on it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what opens and closes, and the end of playback
  useEffect(() => read.current(), [panel, state.selected, state.isPlaying]);
}
