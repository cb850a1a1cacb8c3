import { describe, expect, it } from 'vitest';
import { hatchImage } from '../../../src/map/hatch-image';

const { width, height, data, pixelRatio } = hatchImage([10, 20, 30, 255]);
const alphaAt = (x: number, y: number) => data[((y % height) * width + (x % width)) * 4 + 3] ?? -1;

describe('the hatch', () => {
  it('is a square whose side is a power of two, as patterns without a seam have to be', () => {
    expect(width).toBe(height);
    expect(Math.log2(width) % 1).toBe(0);
    expect(width / pixelRatio).toBe(8);
    expect(data).toHaveLength(width * height * 4);
  });

  it('is in one colour, with strokes and open ground between them', () => {
    for (let i = 0; i < data.length; i += 4)
      expect([...data.slice(i, i + 3)]).toEqual([10, 20, 30]);
    const alphas = data.filter((_, i) => i % 4 === 3);
    expect(Math.max(...alphas)).toBe(255);
    expect(Math.min(...alphas)).toBe(0);
    const cover = alphas.reduce((sum, alpha) => sum + alpha, 0) / 255 / alphas.length;
    expect(cover).toBeGreaterThan(0.25);
    expect(cover).toBeLessThan(0.45);
  });

  it('goes on over its edge as within', () => {
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) expect(alphaAt(x + 1, y + width - 1)).toBe(alphaAt(x, y));
  });
});
