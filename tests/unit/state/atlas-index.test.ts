import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../../src/compile/compile-dataset';
import { keyOf } from '../../../src/domain/dataset';
import { KINDS } from '../../../src/domain/kinds';
import {
  type AtlasIndex,
  entityOf,
  makeAtlasIndex,
  positionOf,
} from '../../../src/state/atlas-index';
import { anyDataset } from '../../fixtures/any-dataset';
import { tinySet } from '../../fixtures/tiny-set';

const tiny = (): AtlasIndex => makeAtlasIndex(compileDataset(tinySet()));
const keys = (entities: readonly Parameters<typeof keyOf>[0][] = []) => entities.map(keyOf);

describe('the index', () => {
  it('finds every record by kind and id', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const index = makeAtlasIndex(dataset);
        dataset.entities.forEach((entity, position) => {
          expect(positionOf(index, entity)).toBe(position);
          expect(entityOf(index, entity)).toBe(entity);
        });
        expect(KINDS.flatMap((kind) => index.byKind.get(kind) ?? [])).toHaveLength(
          dataset.entities.length,
        );
      }),
      { numRuns: 50 },
    );
  });

  it('finds nothing for nothing, and for what is not there', () => {
    const index = tiny();
    for (const selection of [null, { kind: 'hubs', id: 'nowhere' } as const]) {
      expect(positionOf(index, selection)).toBe(-1);
      expect(entityOf(index, selection)).toBeNull();
    }
  });

  it('knows what touches a country, save the country itself', () => {
    const { byCountry, countries } = tiny();
    expect(keyOf(countries.get('PK') ?? { kind: 'hubs', id: '' })).toBe('countries/pak');
    expect(keys(byCountry.get('OM'))).toEqual([
      'landing-points/muscat',
      'submarine-cables/sea-line',
    ]);
    expect(keys(byCountry.get('CN'))).toEqual([
      'agreements/accord',
      'gateways/cn-khunjerab',
      'hubs/cn-hub',
      'milestones/first',
      'terrestrial-cables/pass-line',
    ]);
    expect(keys(byCountry.get('PK'))).not.toContain('countries/pak');
  });

  it('knows the stations of a satellite', () => {
    const { stationsOf } = tiny();
    expect(keys(stationsOf.get('geo-sat'))).toEqual(['teleports/pk-teleport']);
    expect(keys(stationsOf.get('low-sat'))).toEqual(['ground-stations/pk-station']);
    expect(stationsOf.get('nothing')).toBeUndefined();
  });

  it('knows what an organisation takes part in, each once', () => {
    const { byOrganisation } = tiny();
    expect(keys(byOrganisation.get('huahai'))).toEqual([
      'gateways/cn-khunjerab',
      'ground-stations/pk-station',
      'hubs/cn-hub',
      'submarine-cables/sea-line',
      'terrestrial-cables/pass-line',
    ]);
    expect(byOrganisation.get('nobody')).toBeUndefined();
  });

  it('knows the programmes that a record belongs to', () => {
    const set = tinySet();
    const hub = set.records.find(({ kind }) => kind === 'hubs');
    const sites = [{ record: 'satellites/geo-sat', sources: [1] }];
    Object.assign(hub?.record ?? {}, { type: 'programme', sites });
    const { programmesOf } = makeAtlasIndex(compileDataset(set));
    expect(keys(programmesOf.get('satellites/geo-sat'))).toEqual(['hubs/cn-hub']);
    expect(programmesOf.get('satellites/low-sat')).toBeUndefined();
  });

  it('knows the cables of a landing point, each once, and no branching units', () => {
    const { cablesAt } = tiny();
    expect(keys(cablesAt.get('gwadar'))).toEqual(['submarine-cables/sea-line']);
    expect([...cablesAt.keys()].sort()).toEqual(['gwadar', 'jiwani', 'karachi', 'muscat']);
  });
});
