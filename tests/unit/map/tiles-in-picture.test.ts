import { expect, it } from 'vitest';
import { flatProjector } from '../../../src/drawing/flat-projector';
import { globeProjector } from '../../../src/drawing/globe-projector';
import { tilesInPicture } from '../../../src/map/tiles-in-picture';

const frame = (lng: number, lat: number, zoom: number) => ({
  camera: { lng, lat, zoom },
  width: 800,
  height: 600,
});
const written = (tiles: [number, number, number][]) => tiles.map((tile) => tile.join('/'));

it('are all four of zoom 1 for the whole world', () => {
  expect(written(tilesInPicture(flatProjector(frame(0, 0, 1))))).toEqual([
    '1/0/0',
    '1/0/1',
    '1/1/0',
    '1/1/1',
  ]);
});

it('is the one that holds a view from near', () => {
  const tiles = written(tilesInPicture(flatProjector(frame(103.8, 1.3, 9.9))));
  expect(tiles).toContain('7/100/63');
  expect(tiles.length).toBeLessThanOrEqual(4);
});

it('reach over 180 degrees', () => {
  const tiles = written(tilesInPicture(flatProjector(frame(179.9, 10, 4))));
  expect(tiles).toContain('4/15/7');
  expect(tiles).toContain('4/0/7');
});

it('of the globe leave out what is behind it', () => {
  const tiles = written(tilesInPicture(globeProjector(frame(60, 20, 3))));
  expect(tiles).toContain('3/5/3');
  expect(tiles).not.toContain('3/1/3');
});
