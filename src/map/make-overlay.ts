import type { Map as MapLibreMap } from 'maplibre-gl';
import { coarsenWhileMoving, type DrawingBuffer } from './coarse-while-moving';
import { isSoftware } from './is-software';
import { screenRatio } from './make-map';
import { RestingOverlay } from './resting-overlay';

/**
 * deck.gl draws all that can be picked once more at every move and press of the pointer, for handlers of its own that
 * nobody has here; `MapPointer` asks when it wants to know.
 */
const NO_PICKING_OF_ITS_OWN = null as unknown as 'auto';

/** What draws the records in the map's own context. @param isPicture of a map that is drawn once and never moved */
export function makeOverlay(map: MapLibreMap, isPicture: boolean): RestingOverlay {
  let buffer: DrawingBuffer | null = null;
  if (!isPicture && isSoftware(map.getCanvas()))
    coarsenWhileMoving(
      map,
      () => screenRatio(map.getContainer()),
      () => buffer,
    );
  return new RestingOverlay({
    interleaved: true,
    layers: [],
    pickAsync: NO_PICKING_OF_ITS_OWN,
    onDeviceInitialized: (device) => {
      buffer = device.getDefaultCanvasContext();
    },
  });
}
