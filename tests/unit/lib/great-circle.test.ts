import { geoDistance, geoInterpolate } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greatCirclePath, type LonLat } from '../../../src/lib/great-circle';

const DEGREES = 180 / Math.PI;
const anyPlace = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
);

function vertices(path: readonly number[]): LonLat[] {
  return Array.from({ length: path.length / 2 }, (_, i) => [
    path[2 * i] ?? 0,
    path[2 * i + 1] ?? 0,
  ]);
}
const arcDeg = (a: LonLat, b: LonLat) => geoDistance(a, b) * DEGREES;

describe('greatCirclePath', () => {
  it('has a vertex at least each degree, on the great circle', () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, (a, b) => {
        fc.pre(arcDeg(a, b) > 0.1 && arcDeg(a, b) < 179);
        const line = vertices(greatCirclePath(a, b));
        const along = geoInterpolate(a, b);
        line.forEach((vertex, i) => {
          const before = line[i - 1];
          if (before) expect(arcDeg(before, vertex)).toBeLessThanOrEqual(1 + 1e-6);
          expect(arcDeg(vertex, along(i / (line.length - 1)) as LonLat)).toBeLessThan(1e-5);
        });
      }),
    );
  });

  it('begins and ends where it is told, with no jump over 180 degrees', () => {
    const line = vertices(greatCirclePath([170, 10], [200, -20]));
    expect(line[0]?.[0]).toBeCloseTo(170, 9);
    expect(line.at(-1)?.[0]).toBeCloseTo(200, 9);
    line.slice(1).forEach(([lon], i) => {
      expect(Math.abs(lon - (line[i]?.[0] ?? 0))).toBeLessThan(5);
    });
  });

  it('is one edge for two places side by side', () => {
    expect(greatCirclePath([10, 50], [10.001, 50])).toHaveLength(4);
  });
});
