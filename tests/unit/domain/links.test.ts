import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../../src/compile/compile-dataset';
import { keyOf } from '../../../src/domain/dataset';
import { linksOf } from '../../../src/domain/links';
import { realDataset } from '../../fixtures/real-dataset';
import { tinySet } from '../../fixtures/tiny-set';

/** What a record of a dataset is linked to, by kind and id. */
function linkedTo(dataset: ReturnType<typeof compileDataset>, key: string): string[] {
  const at = dataset.entities.findIndex((entity) => keyOf(entity) === key);
  return (linksOf(dataset).get(at) ?? []).map((other) => {
    const entity = dataset.entities[other];
    return entity ? keyOf(entity) : '';
  });
}

describe('links', () => {
  const set = tinySet();
  for (const { kind, record } of set.records)
    if (kind === 'hubs')
      Object.assign(record, {
        type: 'programme',
        sites: ['ground-stations/pk-station', 'satellites/geo-sat', 'teleports/gone'].map(
          (one) => ({ record: one, sources: [1] }),
        ),
      });
  const dataset = compileDataset(set);

  it('go from a station to its satellites and back', () => {
    expect(linkedTo(dataset, 'teleports/pk-teleport')).toEqual(['satellites/geo-sat']);
    expect(linkedTo(dataset, 'satellites/low-sat')).toEqual(['ground-stations/pk-station']);
  });

  it('go from a programme to what belongs to it and back, and leave out what is not there', () => {
    expect(linkedTo(dataset, 'hubs/cn-hub')).toEqual([
      'ground-stations/pk-station',
      'satellites/geo-sat',
    ]);
    expect(linkedTo(dataset, 'satellites/geo-sat')).toEqual([
      'hubs/cn-hub',
      'teleports/pk-teleport',
    ]);
  });

  it('are none for what stands alone', () => {
    expect(linkedTo(dataset, 'countries/pak')).toEqual([]);
  });

  it('are both ways for the real records', () => {
    const real = realDataset();
    const links = linksOf(real);
    expect(links.size).toBeGreaterThan(50);
    for (const [from, others] of links)
      for (const to of others) expect(links.get(to)).toContain(from);
  });
});
