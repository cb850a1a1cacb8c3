import { describe, expect, it } from 'vitest';
import { rowsOfEntity } from '../../src/layers/shared/rows-of-entity';

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
