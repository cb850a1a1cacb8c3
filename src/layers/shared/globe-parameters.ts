import type { Layer } from '@deck.gl/core';

type Parameters = NonNullable<Layer['props']['parameters']>;

/**
 * On the globe a layer sinks into the sphere if it is tested for depth, and a line shines through from
 * behind if it is not culled. Marks face the viewer wherever they stand: the emphasis extension hides those behind.
 */
const onGlobe: Parameters = { depthCompare: 'always', depthWriteEnabled: false, cullMode: 'back' };
const onFlat: Parameters = { depthCompare: 'always', depthWriteEnabled: false, cullMode: 'none' };

export function lineParameters(isGlobe: boolean): Parameters {
  return isGlobe ? onGlobe : onFlat;
}

export const markParameters = onFlat;
