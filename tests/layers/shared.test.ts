import { describe, expect, it } from 'vitest';
import { alongFlat, alongGlobe } from '../../src/layers/shared/along';
import { rowsOfEntity } from '../../src/layers/shared/rows-of-entity';

describe('distances along a path', () => {
  const path = [170, 0, 180, 0, 190, 0];

  it('are a number for each vertex, from 0 and rising', () => {
    for (const along of [alongFlat, alongGlobe]) {
      const distances = along(path);
      expect(distances).toHaveLength(3);
      expect(distances[0]).toBe(0);
      expect(distances[2]).toBeCloseTo(2 * (distances[1] ?? 0), 9);
    }
  });

  it('are 512 units round the equator of the flat map, and as much as the globe is round', () => {
    const [, flat] = alongFlat([0, 0, 360, 0]);
    expect(flat).toBeCloseTo(512, 9);
    const [, globe] = alongGlobe([0, 0, 90, 0]);
    expect(globe).toBeCloseTo((256 * Math.PI) / 2, 9);
  });

  it('know that the flat map stretches the north and the globe does not', () => {
    const [, south] = alongFlat([0, 0, 0, 10]);
    const [, north] = alongFlat([0, 60, 0, 70]);
    expect(north).toBeGreaterThan(1.8 * (south ?? 0));
    const [, a] = alongGlobe([0, 0, 0, 10]);
    const [, b] = alongGlobe([0, 60, 0, 70]);
    expect(b).toBeCloseTo(a ?? 0, 9);
  });
});

describe('rowsOfEntity', () => {
  it('gives the same array for the same question', () => {
    const rows = [{ entity: 1 }, { entity: 2 }, { entity: 1 }];
    const first = rowsOfEntity(rows, 1);
    expect(first).toEqual([rows[0], rows[2]]);
    expect(rowsOfEntity(rows, 1)).toBe(first);
    expect(rowsOfEntity(rows, 2)).toEqual([rows[1]]);
    expect(rowsOfEntity(rows, -1)).toEqual([]);
    expect(rowsOfEntity(rows, -1)).toBe(rowsOfEntity(rows, -1));
  });
});
