import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipLine, isWithin, nearestOn } from '../../../src/lib/clip-line';

const RECT = { left: 0, top: 0, right: 100, bottom: 50 };
const spot = (x: number, y: number) => ({ x, y });

describe('clipLine', () => {
  it('keeps what lies inside, and cuts what does not', () => {
    expect(clipLine(spot(10, 10), spot(20, 20), RECT)).toEqual([spot(10, 10), spot(20, 20)]);
    expect(clipLine(spot(-10, 25), spot(110, 25), RECT)).toEqual([spot(0, 25), spot(100, 25)]);
    expect(clipLine(spot(50, 25), spot(50, 500), RECT)).toEqual([spot(50, 25), spot(50, 50)]);
  });

  it('finds nothing of a line that passes by, however long', () => {
    expect(clipLine(spot(-10, -1), spot(110, -1), RECT)).toBeNull();
    expect(clipLine(spot(-60, 20), spot(20, -60), RECT)).toBeNull();
    expect(clipLine(spot(120, 0), spot(120, 50), RECT)).toBeNull();
  });

  it('takes a line without length for a place', () => {
    expect(clipLine(spot(5, 5), spot(5, 5), RECT)).toEqual([spot(5, 5), spot(5, 5)]);
    expect(clipLine(spot(-5, 5), spot(-5, 5), RECT)).toBeNull();
  });

  it('gives a part of the line that lies within the rectangle, and all that samples find there', () => {
    const any = fc.record({
      x: fc.integer({ min: -300, max: 300 }),
      y: fc.integer({ min: -300, max: 300 }),
    });
    const slack = { left: -1e-6, top: -1e-6, right: 100 + 1e-6, bottom: 50 + 1e-6 };
    fc.assert(
      fc.property(any, any, (a, b) => {
        const piece = clipLine(a, b, RECT);
        const samples = Array.from({ length: 41 }, (_, i) => ({
          x: a.x + ((b.x - a.x) * i) / 40,
          y: a.y + ((b.y - a.y) * i) / 40,
        }));
        if (samples.some((one) => isWithin(one, RECT))) expect(piece).not.toBeNull();
        for (const end of piece ?? []) expect(isWithin(end, slack)).toBe(true);
      }),
    );
  });
});

describe('nearestOn', () => {
  it('is the foot of the perpendicular, or the nearer end', () => {
    expect(nearestOn(spot(0, 0), spot(10, 0), spot(4, 7))).toEqual(spot(4, 0));
    expect(nearestOn(spot(0, 0), spot(10, 0), spot(-4, 7))).toEqual(spot(0, 0));
    expect(nearestOn(spot(0, 0), spot(10, 0), spot(40, 7))).toEqual(spot(10, 0));
    expect(nearestOn(spot(3, 3), spot(3, 3), spot(9, 9))).toEqual(spot(3, 3));
  });
});
