import { tileArchive } from './prepare-libraries';
import { tilesOf } from './tiles-of';

/** Reads tiles ahead, so that the browser has them when the map asks; what fails is asked for again by the map. */
export function preloadTiles(
  tilesUrl: string,
  camera: { lng: number; lat: number; zoom: number },
  size: { clientWidth: number; clientHeight: number },
): void {
  const archive = tileArchive(tilesUrl);
  for (const [z, x, y] of tilesOf(camera, size)) archive?.getZxy(z, x, y).catch(() => {});
}
