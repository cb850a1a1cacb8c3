import type { Device, Texture } from '@luma.gl/core';
import type { GlyphAtlas } from './glyph-atlas';

const textures = new WeakMap<Device, WeakMap<GlyphAtlas, Texture>>();

/** An atlas on the GPU, once for all layers of marks. */
export function glyphTexture(device: Device, atlas: GlyphAtlas): Texture {
  const known = textures.get(device) ?? new WeakMap<GlyphAtlas, Texture>();
  textures.set(device, known);
  const before = known.get(atlas);
  if (before) return before;
  const { width, height } = atlas.canvas;
  const texture = device.createTexture({
    data: atlas.canvas,
    width,
    height,
    mipLevels: device.getMipLevelCount(width, height),
    sampler: {
      minFilter: 'linear',
      mipmapFilter: 'linear',
      magFilter: 'linear',
      addressModeU: 'clamp-to-edge',
      addressModeV: 'clamp-to-edge',
    },
  });
  if (device.type === 'webgl') texture.generateMipmapsWebGL();
  known.set(atlas, texture);
  return texture;
}
