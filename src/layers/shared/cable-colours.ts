/**
 * Hues of the colourings of submarine cables. They keep 3:1 on both seas (a test computes it), and the
 * years run from light to dark against the sea, so that their order can be read without hue.
 */
import { CABLE_CLASSES, type CableColouring } from '../../domain/cable-colouring';
import { colourOf, type Rgba, type Theme } from '../../lib/theme-tokens';

const QUALITATIVE: Record<Theme, Rgba[]> = {
  dark: [
    [87, 185, 232, 255],
    [242, 193, 78, 255],
    [224, 123, 224, 255],
    [123, 224, 168, 255],
    [239, 125, 99, 255],
    [196, 206, 214, 255],
    [121, 135, 147, 255],
  ],
  light: [
    [9, 115, 177, 255],
    [148, 92, 0, 255],
    [138, 42, 160, 255],
    [11, 107, 69, 255],
    [176, 48, 24, 255],
    [62, 72, 82, 255],
    [104, 110, 116, 255],
  ],
};

const SEQUENTIAL: Record<Theme, Rgba[]> = {
  dark: [
    [104, 120, 190, 255],
    [104, 146, 214, 255],
    [104, 180, 220, 255],
    [130, 214, 196, 255],
    [222, 240, 150, 255],
    [121, 135, 147, 255],
  ],
  light: [
    [118, 122, 60, 255],
    [76, 116, 70, 255],
    [30, 106, 96, 255],
    [18, 78, 116, 255],
    [38, 34, 100, 255],
    [104, 110, 116, 255],
  ],
};

/** Colour of a class; the layer's own hue in the colouring by state, where the stroke says it all. */
export function cableColour(theme: Theme, colouring: CableColouring, cableClass: number): Rgba {
  if (colouring === 'state') return colourOf(theme, 'layer', 'submarine-cables');
  const palette = colouring === 'year' ? SEQUENTIAL[theme] : QUALITATIVE[theme];
  const isNone = cableClass === CABLE_CLASSES[colouring].length - 1;
  return (isNone ? palette.at(-1) : palette[cableClass]) ?? colourOf(theme, 'state', 'ended');
}
