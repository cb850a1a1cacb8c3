import type { Map as MapLibreMap } from 'maplibre-gl';

/** Said with the moves of a map that only follows another. */
export interface Following {
  isFollowing: true;
}

/**
 * Keeps two maps of one size at one camera, whichever of them is moved; the second takes that of the first at once.
 * Both are drawn in the same frame, so that there is no step where they meet.
 * @returns an undo
 */
export function tieCameras(first: MapLibreMap, second: MapLibreMap): () => void {
  let isBusy = false;
  const follow = (from: MapLibreMap, to: MapLibreMap) => () => {
    if (isBusy) return;
    isBusy = true;
    const following: Following = { isFollowing: true };
    to.jumpTo({ center: from.getCenter(), zoom: from.getZoom() }, following);
    to.redraw();
    isBusy = false;
  };
  const onFirst = follow(first, second);
  const onSecond = follow(second, first);
  onFirst();
  first.on('move', onFirst);
  second.on('move', onSecond);
  return () => {
    first.off('move', onFirst);
    second.off('move', onSecond);
  };
}
