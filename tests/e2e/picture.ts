/** A picture of the screen as numbers. Chromium writes plain PNG (8 bit, not interlaced), so reading it takes no package. */
import { inflateSync } from 'node:zlib';

export interface Picture {
  width: number;
  height: number;
  /** Red, green, blue, one byte each, row by row. */
  rgb: Uint8Array;
}

export type Rgb = readonly [number, number, number];

const HEADER_BYTES = 8;

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(estimate - value)) as [
    number,
    number,
    number,
  ];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** Undoes the filter of each row, in place. */
function unfilter(bytes: Uint8Array, stride: number, channels: number): void {
  for (let row = 0; row * (stride + 1) < bytes.length; row++) {
    const start = row * (stride + 1) + 1;
    const filter = bytes[start - 1];
    for (let i = 0; i < stride; i++) {
      const at = start + i;
      const left = i >= channels ? (bytes[at - channels] ?? 0) : 0;
      const up = row > 0 ? (bytes[at - stride - 1] ?? 0) : 0;
      const corner = row > 0 && i >= channels ? (bytes[at - stride - 1 - channels] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      bytes[at] = (bytes[at] ?? 0) + guess;
    }
  }
}

export function decodePng(png: Buffer): Picture {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const [depth, type, , , interlace] = png.subarray(24, 29);
  const channels = type === 6 ? 4 : type === 2 ? 3 : 0;
  if (depth !== 8 || !channels || interlace) throw new Error('not a PNG as Chromium writes it');
  const parts: Buffer[] = [];
  for (let at = HEADER_BYTES; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const bytes = new Uint8Array(inflateSync(Buffer.concat(parts)));
  const stride = width * channels;
  unfilter(bytes, stride, channels);
  const rgb = new Uint8Array(width * height * 3);
  for (let i = 0; i < width * height; i++) {
    const at = Math.floor(i / width) * (stride + 1) + 1 + (i % width) * channels;
    rgb.set(bytes.subarray(at, at + 3), i * 3);
  }
  return { width, height, rgb };
}

function count(picture: Picture, isCounted: (at: number) => boolean): number {
  let found = 0;
  for (let at = 0; at < picture.rgb.length; at += 3) if (isCounted(at)) found += 1;
  return found;
}

function isNear(a: Uint8Array, at: number, b: ArrayLike<number>, bAt: number, by: number): boolean {
  for (let i = 0; i < 3; i++) if (Math.abs((a[at + i] ?? 0) - (b[bAt + i] ?? 0)) > by) return false;
  return true;
}

/** Pixels whose three channels lie within `by` of a colour. */
export function countNear(picture: Picture, colour: Rgb, by = 36): number {
  return count(picture, (at) => isNear(picture.rgb, at, colour, 0, by));
}

/** Pixels that differ between two pictures of one size by more than `by` in a channel. */
export function countChanged(before: Picture, after: Picture, by = 24): number {
  if (before.width !== after.width || before.height !== after.height)
    throw new Error('the pictures differ in size');
  return count(before, (at) => !isNear(before.rgb, at, after.rgb, at, by));
}

/** How many colours stand out from the most common one: nought for an empty area. */
export function countInk(picture: Picture, by = 40): number {
  const seen = new Map<number, number>();
  const { rgb } = picture;
  for (let at = 0; at < rgb.length; at += 3) {
    const key = ((rgb[at] ?? 0) << 16) | ((rgb[at + 1] ?? 0) << 8) | (rgb[at + 2] ?? 0);
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const [ground = 0] = [...seen].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0]);
  return rgb.length / 3 - countNear(picture, [ground >> 16, (ground >> 8) & 255, ground & 255], by);
}

/** A part of a picture. */
export function cropped(
  picture: Picture,
  box: { x: number; y: number; width: number; height: number },
): Picture {
  const rgb = new Uint8Array(box.width * box.height * 3);
  for (let row = 0; row < box.height; row++) {
    const from = ((box.y + row) * picture.width + box.x) * 3;
    rgb.set(picture.rgb.subarray(from, from + box.width * 3), row * box.width * 3);
  }
  return { width: box.width, height: box.height, rgb };
}
