import type { Device, Texture } from '@luma.gl/core';

/** Texels in a row of the texture. */
export const MASK_WIDTH = 1024;

interface Known {
  texture: Texture;
  mask: Uint8Array | null;
}

/** Each device has one for all layers, and an empty one for those that leave nothing out. */
const filled = new WeakMap<Device, Known>();
const empty = new WeakMap<Device, Texture>();

function makeTexture(device: Device, height: number): Texture {
  return device.createTexture({
    data: new Uint8Array(MASK_WIDTH * height),
    width: MASK_WIDTH,
    height,
    format: 'r8unorm',
    sampler: { minFilter: 'nearest', magFilter: 'nearest' },
  });
}

function emptyTexture(device: Device): Texture {
  const texture = empty.get(device) ?? makeTexture(device, 1);
  empty.set(device, texture);
  return texture;
}

/**
 * A byte for each entity on the GPU, written anew only for another mask: a change of filters uploads no more than that.
 * @param mask by position in the dataset, 1 for what is drawn; `null` gives a texture that says nothing
 */
export function maskTexture(device: Device, mask: Uint8Array | null): Texture {
  if (!mask) return emptyTexture(device);
  const height = Math.ceil(mask.length / MASK_WIDTH);
  let known = filled.get(device);
  if (known?.texture.height !== height)
    known = { texture: makeTexture(device, height), mask: null };
  if (known.mask !== mask) {
    const bytes = new Uint8Array(MASK_WIDTH * height);
    bytes.set(mask.map((one) => 255 * one));
    known.texture.writeData(bytes);
    known.mask = mask;
    filled.set(device, known);
  }
  return known.texture;
}
