import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAYER_IDS } from '../../../src/domain/layer-id';
import { atZoom, colourOf, type Stops } from '../../../src/lib/theme-tokens';

describe('atZoom', () => {
  const stops: Stops = [
    [2, 1],
    [4, 3],
    [8, 4],
  ];

  it('is linear between stops and flat beyond them', () => {
    expect([0, 2, 3, 4, 6, 8, 20].map((zoom) => atZoom(stops, zoom))).toEqual([
      1, 1, 2, 3, 3.5, 4, 4,
    ]);
  });

  it('never leaves the values of its stops', () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 25, noNaN: true }), (zoom) => {
        expect(atZoom(stops, zoom)).toBeGreaterThanOrEqual(1);
        expect(atZoom(stops, zoom)).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('is 0 without stops', () => {
    expect(atZoom([], 3)).toBe(0);
  });
});

describe('colourOf', () => {
  it('has four channels for every layer in both themes', () => {
    for (const theme of ['dark', 'light'] as const)
      for (const id of LAYER_IDS.filter((one) => one !== 'agreements' && one !== 'countries')) {
        const colour = colourOf(theme, 'layer', id);
        expect(colour).toHaveLength(4);
        for (const channel of colour) expect(channel >= 0 && channel <= 255).toBe(true);
      }
  });

  it('names what is not there', () => {
    expect(() => colourOf('dark', 'layer', 'nothing')).toThrow('no token layer.nothing');
  });
});
