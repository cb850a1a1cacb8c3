/**
 * While the basemap comes in, tile by tile, every tile is a frame, and in each all records would be drawn anew: where
 * there is no graphics card, a second each time. So the records wait for the basemap, but not for long where frames
 * are cheap or the network is slow.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { isSoftware } from './is-software';

const PATIENCE_MS = 800;
const SOFTWARE_PATIENCE_MS = 15_000;

/** Calls `release` once: at rest, or when the patience ends. @returns an undo */
export function holdBack(
  map: Pick<MapLibreMap, 'on' | 'off' | 'getCanvas' | 'triggerRepaint'>,
  release: () => void,
): () => void {
  const end = () => {
    clearTimeout(timer);
    map.off('idle', end);
    release();
    map.triggerRepaint();
  };
  const timer = setTimeout(end, isSoftware(map.getCanvas()) ? SOFTWARE_PATIENCE_MS : PATIENCE_MS);
  map.on('idle', end);
  return () => {
    clearTimeout(timer);
    map.off('idle', end);
  };
}
