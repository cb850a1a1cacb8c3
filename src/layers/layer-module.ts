/**
 * The contract of a layer: one folder, one of these, one line in the registry. Rows are made once from
 * the immutable dataset; drawing turns rows and a context into deck.gl layers with ids `<layer>@part`.
 */
import type { Layer } from '@deck.gl/core';
import type { Dataset } from '../domain/dataset';
import type { LayerId } from '../domain/layer-id';
import type { LayerContext } from './layer-context';
import type { MarkSet } from './shared/mark-sets';

export interface Drawable {
  draw(context: LayerContext): Layer[];
  /** Drawn with the marks of all other layers, over the lines. */
  marks?(context: LayerContext): MarkSet[];
}

export interface LayerModule {
  id: LayerId;
  /** Whether an entity belongs to what the layer counts and the histogram stacks. */
  prepare(dataset: Dataset): Drawable;
}

/** What is drawn over the lines and beneath the marks of all layers; it has no switch of its own. */
export interface Underlay {
  id: string;
  prepare(dataset: Dataset): Drawable;
}
