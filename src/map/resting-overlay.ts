import type { Layer } from '@deck.gl/core';
import { MapLibreOverlay, type MapLibreOverlayProps } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';

import { FramesOnDemand } from './frames-on-demand';
import './resting-overlay.css';

/** What the overlay has inside and does not show. */
interface Inside {
  _deck?: { animationLoop: { setProps(props: { animationFrameProvider: FramesOnDemand }): void } };
}

/** The overlay of deck.gl, which asks for frames only when it is given something new or the map draws. */
export class RestingOverlay extends MapLibreOverlay {
  #layers: readonly Layer[] = [];
  readonly #frames = new FramesOnDemand(() => this.#layers.some((layer) => !layer.isLoaded));
  readonly #wake = () => this.wake();

  override onAdd(map: MapLibreMap): HTMLDivElement {
    const element = super.onAdd(map);
    const { _deck: deck } = this as unknown as Inside;
    deck?.animationLoop.setProps({ animationFrameProvider: this.#frames });
    map.on('render', this.#wake);
    return element;
  }

  override onRemove(map: MapLibreMap): void {
    map.off('render', this.#wake);
    super.onRemove(map);
  }

  /**
   * Something new is about to be given. Asked before the map is told of anything, deck.gl has its frame before the map
   * has its own; else the map would draw the layers as they were, and then once more.
   */
  wake(): void {
    this.#frames.wake();
  }

  override setProps(props: MapLibreOverlayProps): void {
    super.setProps(props);
    this.#layers = ((props.layers ?? this.#layers) as (Layer | null)[]).filter(
      (one) => one !== null,
    );
    this.wake();
  }
}
