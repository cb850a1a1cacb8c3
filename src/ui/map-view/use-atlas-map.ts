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
import { hasWebGl2, NoWebGlError } from './webgl';

/** A graphics card that has failed takes a moment to come back. */
const RETRY_MS = 2000;

export type PointerEvents = Pick<MapEvents, 'onHover' | 'onPick' | 'onPickCountry'>;

/**
 * A map in a container, kept at a state; it goes with the component, and its WebGL context with it. Where the browser
 * takes the context away (the graphics card was reset, too many pages wanted one), another map is made in its place,
 * with the same state and camera.
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
  const now = useRef(state);
  now.current = state;
  const gestureHelp = useGestureHelp();

  useEffect(() => {
    const place = container.current;
    if (!place || !MapClass) return;
    if (!hasWebGl2()) {
      if (losses === 0) throw new NoWebGlError();
      const timer = setTimeout(() => setLosses(losses + 1), RETRY_MS);
      return () => clearTimeout(timer);
    }
    const readiness = awaitPart();
    const made = new MapClass(place, {
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
    });
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
