import { describe, expect, it } from 'vitest';
import { cappedPixelRatio } from '../../../src/map/pixel-ratio';

describe('the pixel ratio of the map', () => {
  it("is the screen's own up to a 4K screen", () => {
    expect(cappedPixelRatio(1280, 720, 1)).toBe(1);
    expect(cappedPixelRatio(390, 844, 3)).toBe(3);
    expect(cappedPixelRatio(1920, 1080, 2)).toBe(2);
    expect(cappedPixelRatio(3840, 2160, 1)).toBe(1);
  });

  it('keeps the drawing buffer at the size of a 4K screen above it', () => {
    for (const [width, height, ratio] of [
      [3840, 2160, 2],
      [7680, 4320, 1],
      [8000, 4000, 3],
    ] as const) {
      const capped = cappedPixelRatio(width, height, ratio);
      expect(width * height * capped ** 2).toBeCloseTo(3840 * 2160, 0);
    }
  });

  it('is that of the screen while the map has no size', () => {
    expect(cappedPixelRatio(0, 0, 2)).toBe(2);
  });
});
