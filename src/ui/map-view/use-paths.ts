import { useEffect, useState } from 'react';
import type { AtlasMap } from '../../map/atlas-map';
import type { MapState } from '../../map/map-state';
import { actions, useAtlas } from '../../state/atlas-store';
import { useAtlasIndex } from '../atlas-context';
import { loadPaths } from '../paths-loader';
import { awaitPart } from './readiness';

/** A little before lines are drawn with every vertex. */
const NEAR_ZOOM = 2.5;
/** The map has come to rest when it asked for nothing for so long. */
const REST_MS = 1000;

/**
 * Fetches the lines with every vertex: at once where they are to be drawn, else when the map has come to rest. Until they
 * are there, and where they do not come, lines are drawn as on a map of the world.
 */
export function usePaths(atlasMap: AtlasMap | null, { selected, measured, paths }: MapState): void {
  const { dataset } = useAtlasIndex();
  const [isNear, setNear] = useState(() => useAtlas.getState().view.camera.zoom >= NEAR_ZOOM);
  const [isResting, setResting] = useState(false);
  const isMissing = paths === null;
  const cable = dataset.entities[selected]?.segments ? selected : -1;
  const isNeeded = isNear || cable >= 0 || measured !== null;
  const isWanted = isNeeded || isResting;

  useEffect(() => {
    if (!atlasMap || !isMissing) return;
    const { map } = atlasMap;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onZoom = () => setNear(map.getZoom() >= NEAR_ZOOM);
    const onIdle = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setResting(true), REST_MS);
    };
    onZoom();
    map.on('zoom', onZoom);
    map.on('idle', onIdle);
    return () => {
      clearTimeout(timer);
      map.off('zoom', onZoom);
      map.off('idle', onIdle);
    };
  }, [atlasMap, isMissing]);

  // What failed is asked for again when it is needed for something else.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another cable and another path are other needs
  useEffect(() => {
    if (!isMissing || !isWanted) return;
    let isCurrent = true;
    // A map is not drawn as it was asked for before they are there.
    const wait = isNeeded && atlasMap ? awaitPart() : null;
    loadPaths(dataset).then(
      (loaded) => isCurrent && actions.setPaths(loaded),
      () => {
        if (!isNeeded || !isCurrent) return;
        wait?.drop();
        actions.notify({ key: 'lines.failed', values: {} });
      },
    );
    return () => {
      isCurrent = false;
      wait?.drop();
    };
  }, [atlasMap, dataset, isMissing, isNeeded, isWanted, cable, measured]);
}
