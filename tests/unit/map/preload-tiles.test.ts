import { describe, expect, it } from 'vitest';
import { tilesOf } from '../../../src/map/tiles-of';

const size = { clientWidth: 1024, clientHeight: 512 };

describe('tiles of a camera', () => {
  it('are the one of the world at the lowest zoom', () => {
    expect(tilesOf({ lng: 0, lat: 0, zoom: 0 }, { clientWidth: 500, clientHeight: 500 })).toEqual([
      [0, 0, 0],
    ]);
  });

  it('hold the place that is looked at', () => {
    // Karachi at zoom 5: column (67 + 180) / 360 * 32 = 21.96, row by the Mercator formula 13.7.
    const tiles = tilesOf({ lng: 67, lat: 24.8, zoom: 5.2 }, size);
    expect(tiles).toContainEqual([5, 21, 13]);
    expect(tiles.length).toBeLessThanOrEqual(8);
  });

  it('go on across 180 degrees and end at the poles', () => {
    const columns = tilesOf({ lng: 179.9, lat: 0, zoom: 3 }, size).map(([, x]) => x);
    expect(new Set(columns)).toEqual(new Set([6, 7, 0]));
    const rows = tilesOf({ lng: 0, lat: 84, zoom: 3 }, size).map(([, , y]) => y);
    expect(Math.min(...rows)).toBe(0);
  });

  it('are no deeper than the archive', () => {
    expect(tilesOf({ lng: 0, lat: 0, zoom: 9 }, size)[0]?.[0]).toBe(7);
  });
});
