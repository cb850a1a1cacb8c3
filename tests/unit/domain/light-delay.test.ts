import { expect, it } from 'vitest';
import { lightDelayMs } from '../../../src/domain/light-delay';

it('light takes 4.9 ms for 1,000 km of fibre, as network engineers reckon', () => {
  expect(lightDelayMs(1000)).toBeCloseTo(4.897, 3);
  expect(lightDelayMs(0)).toBe(0);
});

it('a way round the Earth and back is some 400 ms', () => {
  expect(2 * lightDelayMs(40_075)).toBeCloseTo(392.5, 1);
});
