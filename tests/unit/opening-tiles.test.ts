import { expect, it } from 'vitest';
import { openingTiles } from '../opening-tiles';

it('names the tiles of the opening view: Africa to the Pacific, both sides of the equator', () => {
  // 180° W to 90° W is column 0 at zoom 2; the view lies around 62° E
  expect(openingTiles()).toEqual([
    [2, 1, 1],
    [2, 1, 2],
    [2, 2, 1],
    [2, 2, 2],
    [2, 3, 1],
    [2, 3, 2],
  ]);
});
