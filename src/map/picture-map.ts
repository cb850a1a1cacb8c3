import type { Dataset } from '../domain/dataset';
import type { Camera } from '../state/view';
import { AtlasMap } from './atlas-map';
import type { MapState } from './map-state';

/** Longer than any tile or shader takes; then the picture is taken as it is. */
const PATIENCE_MS = 60_000;

export interface PictureMapOptions {
  dataset: Dataset;
  tilesUrl: string;
  /** As the map on the screen shows it. */
  camera: Camera;
  state: MapState;
  /** CSS pixels. */
  width: number;
  height: number;
  pixelRatio: number;
}

/** A map that nobody sees, of any size and resolution, to take pictures of. */
export class PictureMap {
  readonly #container = document.createElement('div');
  readonly #map: AtlasMap;
  #isSettled = false;
  #onSettled = () => {};

  constructor({ dataset, tilesUrl, camera, state, width, height, pixelRatio }: PictureMapOptions) {
    const style = this.#container.style;
    // Beside the page, not hidden: a map that is not laid out has no size.
    style.cssText = `position:fixed;left:-${width + 100}px;top:0;width:${width}px;height:${height}px;pointer-events:none`;
    this.#container.setAttribute('aria-hidden', 'true');
    document.body.append(this.#container);
    const nothing = () => {};
    this.#map = new AtlasMap(this.#container, {
      dataset,
      tilesUrl,
      camera,
      state,
      pixelRatio,
      events: {
        onSettled: () => {
          this.#isSettled = true;
          this.#onSettled();
        },
        onUnsettled: () => {
          this.#isSettled = false;
        },
        onMove: nothing,
        onHover: nothing,
        onPick: nothing,
        onPickCountry: nothing,
        onTilesMissing: nothing,
      },
    });
    // The opening camera would be fitted to the size of the picture.
    this.#map.map.jumpTo({ center: [camera.lng, camera.lat], zoom: camera.zoom });
  }

  update(state: MapState): void {
    this.#isSettled = false;
    this.#map.update(state);
  }

  /** Waits until all that was asked for is drawn. @throws when `signal` is aborted */
  async settled(signal: AbortSignal): Promise<void> {
    if (this.#isSettled) return;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(resolve, PATIENCE_MS);
      this.#onSettled = () => {
        clearTimeout(timer);
        resolve();
      };
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    signal.throwIfAborted();
  }

  /** Pixels that were drawn: fewer than asked for where the graphics card has no more. */
  get size(): { width: number; height: number } {
    const gl = this.#map.map.getCanvas().getContext('webgl2');
    return { width: gl?.drawingBufferWidth ?? 0, height: gl?.drawingBufferHeight ?? 0 };
  }

  paintOn(...args: Parameters<AtlasMap['paintOn']>): void {
    this.#map.paintOn(...args);
  }

  destroy(): void {
    this.#map.destroy();
    this.#container.remove();
  }
}
