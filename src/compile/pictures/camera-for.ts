import { fitMercator } from '../../drawing/flat-projector';
import type { PictureCamera } from '../../drawing/projector';

/** A small place is not shown nearer than the land around it can be known by. */
const MAX_ZOOM = 6;
/** The flat map ends at 85 degrees; a view that wants more shows nothing more. */
const MAX_LAT = 82;

/**
 * The camera that shows all places on a flat map.
 * @param padding pixels on each side
 */
export function cameraFor(
  places: readonly (readonly [number, number])[],
  { width, height }: { width: number; height: number },
  padding: number,
): PictureCamera {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [lon, lat] of places) {
    box.west = Math.min(box.west, lon);
    box.east = Math.max(box.east, lon);
    box.south = Math.min(box.south, Math.max(-MAX_LAT, lat));
    box.north = Math.max(box.north, Math.min(MAX_LAT, lat));
  }
  const camera = fitMercator(box, width - 2 * padding, height - 2 * padding);
  return { ...camera, zoom: Math.min(MAX_ZOOM, camera.zoom) };
}
