/** The classes that countries are filled by: told apart from each other, from plain land and from the sea. */
import { describe, expect, it } from 'vitest';
import { COUNTRY_FILLS, FILL_CLASSES } from '../../../src/domain/country-fill';
import { colourOf, type Rgba } from '../../../src/lib/theme-tokens';
import { THEMES } from '../../../src/lib/themes';
import { hatchColour, rampColour } from '../../../src/map/country-paint';
import { ciede2000, leastDistance } from '../../fixtures/colour-distance';

describe('the distance of colours', () => {
  // Sharma, Wu and Dalal 2005, table 1: pairs 1, 4, 7, 13, 16, 17, 24, 25 and 34.
  it.each<[[number, number, number], [number, number, number], number]>([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, -0.001, 2.49], [50, 0.0009, -2.49], 4.8045],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [50, 3.2592, 0.335], 1.0],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ])('of %j and %j is %d', (one, two, distance) => {
    expect(ciede2000(one, two)).toBeCloseTo(distance, 4);
    expect(ciede2000(two, one)).toBeCloseTo(distance, 4);
  });
});

/** The rules of the look: neighbours on the ramp, and its first step beside plain land. */
const NEIGHBOURS = 4;
const FROM_LAND = 2.5;

describe.each(THEMES)('fills on %s', (theme) => {
  const land = colourOf(theme, 'map', 'land');
  const sea = colourOf(theme, 'map', 'ocean');

  it.each(COUNTRY_FILLS)('by %s keep their distances, for every kind of sight', (fill) => {
    const classes = FILL_CLASSES[fill].map(({ paint }) => paint);
    const colours = classes.flatMap((paint) =>
      paint === 'hatch' ? [] : [rampColour(theme, paint)],
    );
    colours.forEach((colour, i) => {
      for (const other of colours.slice(i + 1))
        expect(leastDistance(colour, other)).toBeGreaterThanOrEqual(NEIGHBOURS);
      expect(leastDistance(colour, land)).toBeGreaterThanOrEqual(FROM_LAND);
      expect(leastDistance(colour, sea)).toBeGreaterThanOrEqual(NEIGHBOURS);
    });
    // Strokes on plain land; the class beside it is whole, so it is told by its pattern too.
    if (classes.includes('hatch'))
      expect(leastDistance(hatchColour(theme), land)).toBeGreaterThanOrEqual(2 * NEIGHBOURS);
  });

  it('have a selected country that is none of the classes', () => {
    // Its outline tells it as well.
    const selected = colourOf(theme, 'map', 'select-fill');
    for (const step of [1, 2, 3, 4, 5])
      expect(leastDistance(selected, rampColour(theme, step))).toBeGreaterThanOrEqual(3);
  });

  it('run one way, away from the land', () => {
    const steps = [1, 2, 3, 4, 5].map((step) => leastDistance(rampColour(theme, step), land));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });
});

it('the check would notice two classes of one colour', () => {
  const grey: Rgba = [100, 100, 100, 255];
  expect(leastDistance(grey, [101, 101, 101, 255])).toBeLessThan(NEIGHBOURS);
  // Red and green of one lightness are one colour to some eyes.
  expect(leastDistance([190, 110, 60, 255], [134, 134, 52, 255])).toBeLessThan(12);
});
