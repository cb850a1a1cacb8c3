import { beforeAll, describe, expect, it } from 'vitest';
import {
  landBeyondEndsKm,
  landIntervals,
  lineLengthKm,
  longestHopKm,
  sharpestTurnDeg,
} from '../../../../src/compile/check/line-geometry';
import { isLand } from '../../../../src/compile/world/land-index';

const KM_PER_DEGREE = 111.195;

/** Land between two meridians. */
const between = (west: number, east: number) => (lon: number) => lon > west && lon < east;

describe('lineLengthKm', () => {
  it('adds up great circles', () => {
    expect(
      lineLengthKm([
        [0, 0],
        [1, 0],
        [1, 1],
      ]),
    ).toBeCloseTo(2 * KM_PER_DEGREE, 1);
  });

  it('runs on across 180 degrees', () => {
    expect(
      lineLengthKm([
        [179, 0],
        [181, 0],
      ]),
    ).toBeCloseTo(2 * KM_PER_DEGREE, 1);
  });

  it('is 0 for a point and for nothing', () => {
    expect(lineLengthKm([[5, 5]])).toBe(0);
    expect(lineLengthKm([])).toBe(0);
  });
});

describe('landIntervals', () => {
  beforeAll(() => void isLand(0, 0), 30_000);

  it('gives start and end along the line, across its vertices', () => {
    const line = [
      [0, 0],
      [0.5, 0],
      [1, 0],
      [2, 0],
    ];
    const [only, ...others] = landIntervals(line, between(0.25, 0.75));
    expect(others).toEqual([]);
    expect(Math.abs((only?.startKm ?? 0) - 0.25 * KM_PER_DEGREE)).toBeLessThan(0.6);
    expect(Math.abs((only?.endKm ?? 0) - 0.75 * KM_PER_DEGREE)).toBeLessThan(0.6);
  });

  it('tells two islands apart', () => {
    const isOver = (lon: number) => between(0.1, 0.2)(lon) || between(0.4, 0.5)(lon);
    expect(
      landIntervals(
        [
          [0, 0],
          [1, 0],
        ],
        isOver,
      ),
    ).toHaveLength(2);
  });

  it('knows the real land, also beyond 180 degrees', () => {
    // Across Vanua Levu and Taveuni in Fiji, which lie on both sides of 180.
    expect(
      landIntervals([
        [178, -16.9],
        [182, -16.9],
      ]).length,
    ).toBeGreaterThan(0);
    expect(
      landIntervals([
        [150, 10],
        [200, 10],
      ]),
    ).toEqual([]);
  });
});

describe('landBeyondEndsKm', () => {
  it('leaves the landings free', () => {
    const isOver = (lon: number) => lon < 0.2 || lon > 0.9;
    expect(
      landBeyondEndsKm(
        [
          [0, 0],
          [1, 0],
        ],
        { isOver },
      ),
    ).toBe(0);
  });

  it('counts what goes beyond them', () => {
    const km = landBeyondEndsKm(
      [
        [0, 0],
        [1, 0],
      ],
      { isOver: between(-1, 0.5), freeKm: 25 },
    );
    expect(Math.abs(km - (0.5 * KM_PER_DEGREE - 25))).toBeLessThan(0.6);
  });

  it('is 0 for a line that is shorter than its free ends', () => {
    expect(
      landBeyondEndsKm(
        [
          [0, 0],
          [0.3, 0],
        ],
        { isOver: () => true },
      ),
    ).toBe(0);
  });
});

describe('sharpestTurnDeg', () => {
  it('is 0 along a great circle', () => {
    expect(
      sharpestTurnDeg([
        [0, 0],
        [1, 0],
        [2, 0],
        [3, 0],
      ]),
    ).toBeCloseTo(0, 3);
  });

  it('finds a right angle and a way back', () => {
    expect(
      sharpestTurnDeg([
        [0, 0],
        [1, 0],
        [1, 1],
      ]),
    ).toBeCloseTo(90, 1);
    expect(
      sharpestTurnDeg([
        [0, 0],
        [1, 0],
        [0, 0.0001],
      ]),
    ).toBeGreaterThan(179);
  });

  it('does not mind the landings', () => {
    expect(
      sharpestTurnDeg([
        [0, 0],
        [0.1, 0],
        [0.1, 1],
      ]),
    ).toBe(0);
  });

  it('does not stumble over a vertex given twice', () => {
    expect(
      sharpestTurnDeg([
        [0, 0],
        [1, 0],
        [1, 0],
        [2, 0],
      ]),
    ).toBeCloseTo(0, 3);
  });
});

describe('longestHopKm', () => {
  it('is the longest edge', () => {
    expect(
      longestHopKm([
        [0, 0],
        [1, 0],
        [4, 0],
      ]),
    ).toBeCloseTo(3 * KM_PER_DEGREE, 0);
  });
});
