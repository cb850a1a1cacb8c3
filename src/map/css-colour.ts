import type { Rgba } from '../lib/theme-tokens';

/** A token (0 to 255 each) as a CSS colour. */
export const cssColour = ([r, g, b, a]: Rgba): string => `rgba(${r},${g},${b},${a / 255})`;
