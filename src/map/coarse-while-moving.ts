/**
 * Without a graphics card every pixel is dear: while the map moves, fewer are drawn, and not the water lining, a seventh
 * of a frame; all of it when it rests.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { VIGNETTE } from './basemap-style';

/** Of the pixels a side. */
const PART = 0.6;

/** The canvas as deck.gl sees it, which watches the size of the element alone. */
export interface DrawingBuffer {
  setDrawingBufferSize(width: number, height: number): void;
}

/**
 * @param ratioOf pixels for a CSS pixel at rest
 * @param bufferOf `null` while deck.gl has not begun
 */
export function coarsenWhileMoving(
  map: MapLibreMap,
  ratioOf: () => number,
  bufferOf: () => DrawingBuffer | null,
): void {
  let moves = 0;
  const draw = (part: number) => {
    // The library's own `setPixelRatio` would end the gesture that is under way.
    map._overridePixelRatio = ratioOf() * part;
    map._resizeInternal(false);
    const { width, height } = map.getCanvas();
    const opacity = part < 1 ? 0 : VIGNETTE.opacity;
    if (map.getLayer(VIGNETTE.id)) map.setPaintProperty(VIGNETTE.id, 'line-opacity', opacity);
    bufferOf()?.setDrawingBufferSize(width, height);
    map.triggerRepaint();
  };
  // A jump is one move, and over before anything is drawn.
  map.on('move', () => {
    moves += 1;
    if (moves === 2) draw(PART);
  });
  map.on('moveend', () => {
    if (moves > 1) draw(1);
    moves = 0;
  });
}
