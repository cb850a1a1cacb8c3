import { expect, it } from 'vitest';
import { factorWithin } from '../../../../src/ui/export/picture-size';

const size = { width: 1280, height: 720 };
const wide = { side: 16_384, area: Number.POSITIVE_INFINITY };

it('is as wanted where the device can', () => {
  expect(factorWithin(size, 4, wide)).toBe(4);
});

it('is lowered to the longest side that the graphics card draws', () => {
  const factor = factorWithin(size, 4, { ...wide, side: 4096 });
  expect(factor).toBe(3.2);
  expect(factor * size.width).toBeLessThanOrEqual(4096);
});

it('is lowered where the picture would fill the memory', () => {
  const factor = factorWithin({ width: 7680, height: 4320 }, 4, wide);
  expect(factor).toBeLessThan(2);
  expect(7680 * factor * 4320 * factor).toBeLessThanOrEqual(64_000_000);
});
