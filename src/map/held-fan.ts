import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Dataset } from '../domain/dataset';
import type { LayerContext } from '../layers/layer-context';
import { fanOf } from '../layers/shared/fan';

/** A mark's own place may lie off the middle of its fan. */
const MARGIN_PX = 18;

/**
 * The fan that the pointer holds open: it opens under a mark and stays open while the pointer goes from one of its
 * marks to the next, over the gaps between them.
 */
export class HeldFan {
  readonly #map: MapLibreMap;
  readonly #dataset: Dataset;
  #entity = -1;

  constructor(map: MapLibreMap, dataset: Dataset) {
    this.#map = map;
    this.#dataset = dataset;
  }

  /** Position in the dataset of the mark that opened it, -1 for none. */
  get entity(): number {
    return this.#entity;
  }

  open(entity: number): void {
    this.#entity = entity;
  }

  /** Closes it if the pointer has left its marks. @returns whether it was closed */
  leave(pointer: { x: number; y: number } | null, context: LayerContext): boolean {
    if (this.#entity < 0 || (pointer && this.#isWithin(pointer, context))) return false;
    this.#entity = -1;
    return true;
  }

  #isWithin({ x, y }: { x: number; y: number }, context: LayerContext): boolean {
    const point = this.#dataset.entities[this.#entity]?.point;
    if (!point) return false;
    const at = this.#map.project(point);
    const radius = fanOf(this.#dataset, context).radiusOf(this.#entity);
    return radius > 0 && Math.hypot(at.x - x, at.y - y) <= radius + MARGIN_PX * context.scale;
  }
}
