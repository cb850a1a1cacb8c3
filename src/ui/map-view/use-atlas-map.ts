import { type RefObject, useEffect, useRef, useState } from 'react';
import { AtlasMap } from '../../map/atlas-map';
import type { MapEvents, MapState } from '../../map/map-state';
import { actions, useAtlas } from '../../state/atlas-store';
import { useAtlasIndex } from '../atlas-context';
import { TILES_URL } from '../basemap-url';
import { useGestureHelp } from '../embed/use-gesture-help';
import { awaitMap } from './readiness';
import { hasWebGl2, NoWebGlError } from './webgl';

export type PointerEvents = Pick<MapEvents, 'onHover' | 'onPick' | 'onPickCountry'>;

/**
 * A map in a container, kept at a state; it goes with the component, and its WebGL context with it.
 * @param events made once
 */
export function useAtlasMap(
  container: RefObject<HTMLElement | null>,
  state: MapState,
  events: PointerEvents,
): AtlasMap | null {
  const index = useAtlasIndex();
  const [atlasMap, setAtlasMap] = useState<AtlasMap | null>(null);
  const atStart = useRef(state);
  const gestureHelp = useGestureHelp();

  useEffect(() => {
    if (!container.current) return;
    if (!hasWebGl2()) throw new NoWebGlError();
    const readiness = awaitMap();
    const made = new AtlasMap(container.current, {
      dataset: index.dataset,
      tilesUrl: TILES_URL,
      camera: useAtlas.getState().view.camera,
      state: atStart.current,
      gestureHelp,
      events: {
        ...events,
        onSettled: () => readiness.set(true),
        onUnsettled: () => readiness.set(false),
        onMove: actions.setCamera,
        onTilesMissing: () => actions.notify({ key: 'notice.missingTiles', values: {} }),
      },
    });
    setAtlasMap(made);
    return () => {
      made.destroy();
      readiness.drop();
      setAtlasMap(null);
    };
  }, [container, index, events, gestureHelp]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the parts of the state, one by one
  useEffect(() => {
    atlasMap?.update(state);
  }, [atlasMap, ...Object.values(state)]);

  return atlasMap;
}
