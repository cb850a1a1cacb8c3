/**
 * While the basemap comes in, tile by tile, every tile is a frame, and in each all records would be drawn anew: where
 * there is no graphics card, a second each time. So the records wait for the basemap, but not for long where frames
 * are cheap or the network is slow. Without a graphics card nothing is painted before that: the frames in between
 * are those that make the viewer wait.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { isSoftware } from './is-software';

const PATIENCE_MS = 800;
const SOFTWARE_PATIENCE_MS = 15_000;

/** MapLibre's own, of which the documentation says nothing: what paints a frame once all is worked out. */
interface Painted {
  painter: { render: (...frame: never[]) => void };
}

type HeldMap = Pick<MapLibreMap, 'on' | 'off' | 'getCanvas' | 'triggerRepaint'> & Painted;

/**
 * Calls `release` once: at rest, or when the patience ends.
 * @param isReady asked when the map has come to rest: whether nothing is left to settle before it is painted
 * @returns an undo
 */
export function holdBack(map: HeldMap, isReady: () => boolean, release: () => void): () => void {
  const isSlow = isSoftware(map.getCanvas());
  const { painter } = map;
  if (isSlow) painter.render = () => {};
  const stop = () => {
    clearTimeout(timer);
    map.off('idle', onIdle);
    // The method of its class is there again.
    Reflect.deleteProperty(painter, 'render');
  };
  const end = () => {
    stop();
    release();
    map.triggerRepaint();
  };
  const onIdle = () => {
    if (isReady()) end();
  };
  const timer = setTimeout(end, isSlow ? SOFTWARE_PATIENCE_MS : PATIENCE_MS);
  map.on('idle', onIdle);
  return stop;
}
