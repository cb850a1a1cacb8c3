import type { Rgba } from '../lib/theme-tokens';

/** Strokes at 45 degrees: their distance and width in CSS pixels. */
const PERIOD = 8;
const STROKE = 2;
/** Pixels of the image for a CSS pixel. */
const RATIO = 2;

export interface PatternImage {
  width: number;
  height: number;
  data: Uint8Array;
  pixelRatio: number;
}

/** A square that repeats without a seam: strokes of a colour, the ground left open. */
export function hatchImage([r, g, b, a]: Rgba): PatternImage {
  const side = PERIOD * RATIO;
  const data = new Uint8Array(side * side * 4);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      // Distance of the pixel's middle from the middle of the nearest stroke, along the row.
      const across = (x + y + 1) % side;
      const fromStroke = Math.min(across, side - across) / Math.SQRT2 / RATIO;
      // One pixel of soft edge.
      const cover = Math.max(0, Math.min(1, (STROKE / 2 - fromStroke) * RATIO + 0.5));
      data.set([r, g, b, Math.round(a * cover)], (y * side + x) * 4);
    }
  return { width: side, height: side, data, pixelRatio: RATIO };
}
