/** On the globe, what is wider than half of it is looked at whole: fitting its corners would shrink the globe to a marble. */
import type { Bounds } from './entity-bounds';

/** CSS pixels of MapLibre's world at zoom 0. */
const WORLD_PX = 512;
/** Part of the free room that the globe's disc takes. */
const FILLED = 0.96;
/** From this span on the corners of the bounds lie at the rim of the globe. */
const WIDE_DEG = 90;
const MAX_CENTRE_LAT = 60;

export function isGlobeWide([west, south, east, north]: Bounds): boolean {
  return east - west > WIDE_DEG || north - south > WIDE_DEG;
}

/**
 * The camera that shows the whole disc of the globe, turned to the middle of the bounds.
 * @param room CSS pixels left beside the panels
 *
 * MapLibre's globe has a radius of `512 * 2^zoom / (2 pi) / cos(latitude)` CSS pixels (getGlobeRadiusPixels in
 * maplibre-gl/src/geo/projection/globe_utils.ts).
 */
export function globeFit(
  [west, south, east, north]: Bounds,
  room: { width: number; height: number },
): { center: [lng: number, lat: number]; zoom: number } {
  const lat = Math.max(-MAX_CENTRE_LAT, Math.min(MAX_CENTRE_LAT, (south + north) / 2));
  const radius = (FILLED * Math.min(room.width, room.height)) / 2;
  const worldPx = 2 * Math.PI * radius * Math.cos((lat * Math.PI) / 180);
  return { center: [(west + east) / 2, lat], zoom: Math.log2(worldPx / WORLD_PX) };
}
