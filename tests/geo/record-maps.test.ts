import { beforeAll, describe, expect, it } from 'vitest';
import { loadBasemapWorld } from '../../src/compile/basemap/basemap-world';
import { Grounds } from '../../src/compile/pictures/grounds';
import type { PictureFile } from '../../src/compile/pictures/picture-file';
import { recordMaps } from '../../src/compile/pictures/record-maps';
import { keyOf } from '../../src/domain/dataset';
import { realLines } from '../fixtures/real-dataset';

const lines = realLines();
const { dataset } = lines;
let maps: PictureFile[];
beforeAll(() => {
  maps = [...recordMaps({ ...lines, grounds: new Grounds(loadBasemapWorld()) })];
}, 120_000);

describe('small maps', () => {
  it('are there for every record', () => {
    expect(maps.map(({ path }) => path)).toEqual(
      dataset.entities.map((entity) => `maps/${keyOf(entity)}.svg`),
    );
  });

  it('are a few kilobytes each', () => {
    const sizes = maps.map(({ content }) => Buffer.byteLength(content));
    expect(Math.max(...sizes)).toBeLessThan(40_000);
    expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThan(12_000_000);
  });

  it('are whole: numbers are numbers, and the record is drawn', () => {
    for (const { path, content } of maps) {
      expect(String(content), path).not.toMatch(/NaN|Infinity|undefined/);
      if (/maps\/(submarine|terrestrial)-cables\//.test(path))
        expect(String(content), path).toMatch(/<use href="#\w+" class="\w+"\/>/);
      if (/maps\/(hubs|teleports|ground-stations|landing-points|gateways)\//.test(path))
        expect(String(content), path).toContain('marker:url(');
    }
  });
});
