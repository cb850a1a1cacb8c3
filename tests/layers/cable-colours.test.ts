/** The hues that cables can be drawn in: seen on both seas, told apart by class, and in order where there is one. */
import { describe, expect, it } from 'vitest';
import { CABLE_CLASSES, CABLE_COLOURINGS } from '../../src/domain/cable-colouring';
import { cableColour } from '../../src/layers/shared/cable-colours';
import { colourOf, type Rgba } from '../../src/lib/theme-tokens';
import { THEMES } from '../../src/lib/themes';

const channel = (value: number) => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** WCAG 2.2, relative luminance. */
const luminance = ([r, g, b]: Rgba) =>
  0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);

function contrast(one: Rgba, two: Rgba): number {
  const [low = 0, high = 0] = [luminance(one), luminance(two)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const palettes = THEMES.flatMap((theme) =>
  CABLE_COLOURINGS.map((colouring) => ({
    theme,
    colouring,
    colours: CABLE_CLASSES[colouring].map((_, at) => cableColour(theme, colouring, at)),
  })),
);

describe.each(palettes)('cables by $colouring on $theme', ({ theme, colouring, colours }) => {
  it('have a contrast of 3:1 or more with the sea and with the land', () => {
    for (const ground of ['ocean', 'land'])
      for (const colour of colours)
        expect(contrast(colour, colourOf(theme, 'map', ground))).toBeGreaterThanOrEqual(3);
  });

  it('have a colour of their own for each class', () => {
    expect(new Set(colours.map(String)).size).toBe(colours.length);
  });

  if (colouring === 'year')
    it('stand out more from the sea, year by year', () => {
      const sea = colourOf(theme, 'map', 'ocean');
      const steps = colours.slice(0, -1).map((colour) => contrast(colour, sea));
      expect(steps).toEqual([...steps].sort((a, b) => a - b));
    });
});
