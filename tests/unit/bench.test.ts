import { describe, expect, it } from 'vitest';
import { grownData } from '../bench/grown-data';
import { cell } from '../bench/results-table';
import { realDataset } from '../fixtures/real-dataset';

describe('records so many times', () => {
  const dataset = realDataset();
  const cables = (entities: typeof dataset.entities) =>
    entities.filter(({ kind }) => kind === 'submarine-cables').length;

  it('has each cable as often, each with an id of its own, and the rest once', () => {
    const { entities } = grownData(dataset, 3);
    expect(cables(entities)).toBe(3 * cables(dataset.entities));
    expect(new Set(entities.map(({ kind, id }) => `${kind}/${id}`)).size).toBe(entities.length);
    expect(entities.filter(({ kind }) => kind === 'countries')).toHaveLength(
      dataset.entities.filter(({ kind }) => kind === 'countries').length,
    );
  });

  it('is the same every time, and the records themselves once', () => {
    expect(JSON.stringify(grownData(dataset, 2))).toBe(JSON.stringify(grownData(dataset, 2)));
    expect(grownData(dataset, 1)).toEqual(dataset);
  });
});

describe('a cell of the results', () => {
  it('is the median with the smallest and the largest', () => {
    expect(cell([3, 1, 2], 0)).toBe('2 (1..3)');
    expect(cell([4, 2], 1)).toBe('3.0 (2.0..4.0)');
    expect(cell([5], 0)).toBe('5');
  });

  it('says when a page did not finish', () => {
    expect(cell([], 0)).toBe('did not finish');
    expect(cell([Number.NaN], 0)).toBe('–');
    expect(cell([Number.NaN, 4], 0)).toBe('4');
  });
});
