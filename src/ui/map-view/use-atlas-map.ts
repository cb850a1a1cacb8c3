import { type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { AtlasMap } from '../../map/atlas-map';
import type { MapEvents, MapState } from '../../map/map-state';
import { actions, useAtlas } from '../../state/atlas-store';
import { useAtlasIndex } from '../atlas-context';
import { TILES_URL } from '../basemap-url';
import { useGestureHelp } from '../embed/use-gesture-help';
import { awaitPart } from './readiness';
import { useMapClass } from './use-map-class';
import { isForWantOfWebGl, NoWebGlError } from './webgl';

/** A graphics card that has failed takes a moment to come back. */
const RETRY_MS = 2000;
/** What has not come back by then stays away: a picture says more than an empty place. */
const MOST_TRIES = 5;
/** A card that fails as often as this within a minute does so because of the map. */
const MOST_LOSSES = 4;
const MINUTE_MS = 60_000;

export type PointerEvents = Pick<MapEvents, 'onHover' | 'onPick' | 'onPickCountry'>;

/**
 * A map in a container, kept at a state; it goes with the component, and its WebGL context with it. Where the browser
 * takes the context away (the graphics card was reset, too many pages wanted one), another map is made in its place,
 * with the same state and camera.
 * @throws NoWebGlError, while it is drawn, where the browser gives no context or gives none back
 * @param events made once
 */
export function useAtlasMap(
  container: RefObject<HTMLElement | null>,
  state: MapState,
  events: PointerEvents,
): AtlasMap | null {
  const index = useAtlasIndex();
  const MapClass = useMapClass();
  const [atlasMap, setAtlasMap] = useState<AtlasMap | null>(null);
  /** How often a context was lost, or could not be had after that. */
  const [losses, setLosses] = useState(0);
  const tries = useRef(0);
  const lostAt = useRef<number[]>([]);
  const now = useRef(state);
  now.current = state;
  const gestureHelp = useGestureHelp();

  useEffect(() => {
    const place = container.current;
    if (!place || !MapClass) return;
    if (lostAt.current.length > MOST_LOSSES)
      throw new Error('the browser took the WebGL context away again and again');
    const readiness = awaitPart();
    const options = {
      dataset: index.dataset,
      tilesUrl: TILES_URL,
      camera: useAtlas.getState().view.camera,
      state: now.current,
      gestureHelp,
      events: {
        ...events,
        onSettled: () => readiness.set(true),
        onUnsettled: () => readiness.set(false),
        onMove: actions.setCamera,
        onTilesMissing: () => actions.notify({ key: 'notice.missingTiles', values: {} }),
      },
    };
    let made: AtlasMap;
    try {
      made = new MapClass(place, options);
    } catch (error) {
      readiness.drop();
      if (!isForWantOfWebGl(error)) throw error;
      if (losses === 0 || tries.current >= MOST_TRIES) throw new NoWebGlError();
      tries.current += 1;
      const timer = setTimeout(() => setLosses(losses + 1), RETRY_MS);
      return () => clearTimeout(timer);
    }
    tries.current = 0;
    let isGone = false;
    const end = () => {
      if (isGone) return;
      isGone = true;
      place.removeEventListener('webglcontextlost', onLost, { capture: true });
      made.destroy();
      readiness.drop();
    };
    // Before MapLibre hears of it and takes its style apart, with the layers still in it.
    const onLost = () => {
      flushSync(() => setAtlasMap(null));
      end();
      const now = performance.now();
      lostAt.current = [...lostAt.current.filter((past) => now - past < MINUTE_MS), now];
      setLosses(losses + 1);
    };
    place.addEventListener('webglcontextlost', onLost, { capture: true });
    setAtlasMap(made);
    return () => {
      end();
      setAtlasMap(null);
    };
  }, [MapClass, container, index, events, gestureHelp, losses]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the parts of the state, one by one
  useEffect(() => {
    atlasMap?.update(state);
  }, [atlasMap, ...Object.values(state)]);

  return atlasMap;
}
