/** What layers share that write every vertex out. */
import type { Layer } from '@deck.gl/core';
import { Model } from '@luma.gl/engine';
import type { Rgba } from '../../lib/theme-tokens';

/** What deck.gl hands to what fills an attribute. */
export interface Filled {
  value: ArrayLike<number> | null;
}

/** A colour as uniforms have it, each channel from 0 to 1. */
export function unitColour(colour: Rgba): Rgba {
  return colour.map((channel) => channel / 255) as Rgba;
}

/** The model of a layer's triangles, in place of the one that it had; its attributes are to be filled anew. */
export function remakeModel(
  layer: Layer,
  shaders: ReturnType<Layer['getShaders']>,
  before: Model | undefined,
): Model {
  before?.destroy();
  const attributes = layer.getAttributeManager();
  attributes?.invalidateAll();
  return new Model(layer.context.device, {
    ...shaders,
    id: layer.props.id,
    topology: 'triangle-list',
    isInstanced: false,
    bufferLayout: attributes?.getBufferLayouts({ isInstanced: false }) ?? [],
  });
}
