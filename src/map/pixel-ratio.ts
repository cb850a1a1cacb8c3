/** How many pixels the map draws for a CSS pixel. */

/** A 4K screen in full; above it no eye at a wall's distance sees more, and every frame costs in proportion. */
const MAX_PIXELS = 3840 * 2160;

/**
 * @param width of the map in CSS pixels
 * @param height of the map in CSS pixels
 * @param devicePixelRatio that of the screen
 * @returns the screen's own, or less where the drawing buffer would be larger than a 4K screen
 */
export function cappedPixelRatio(width: number, height: number, devicePixelRatio: number): number {
  const area = width * height;
  return area > 0 ? Math.min(devicePixelRatio, Math.sqrt(MAX_PIXELS / area)) : devicePixelRatio;
}
