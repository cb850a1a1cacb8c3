import { describe, expect, it } from 'vitest';
import type { Dataset, Entity } from '../../../src/domain/dataset';
import type { Kind } from '../../../src/domain/kinds';
import { litTexels } from '../../../src/layers/shared/emphasis-extension';
import { boundsOfAll } from '../../../src/map/entity-bounds';
import { makeAtlasIndex, positionOf } from '../../../src/state/atlas-index';
import { touchedBy } from '../../../src/state/touched-by';
import { bareEntity } from '../../fixtures/bare-entity';

const thing = (kind: Kind, id: string, change: Partial<Entity> = {}) =>
  bareEntity({ kind, id, name: { en: id }, ...change });
const line = (from: string, to: string, overview: number[]) => ({
  id: 'main',
  from,
  to,
  overview,
  precision: 'schematic' as const,
  km: 1,
  phases: [],
  openedDay: null,
});
const dataset: Dataset = {
  version: '',
  asOf: '',
  entities: [
    thing('hubs', 'hub', { point: [100, 10], parties: { owner: ['huahai'] } }),
    thing('landing-points', 'gwadar', { point: [62, 25] }),
    thing('landing-points', 'other', { point: [0, 0] }),
    thing('submarine-cables', 'line', {
      parties: { supplier: ['huahai', 'else'], owner: ['huahai'] },
      segments: [line('gwadar', 'bu:sea', [62, 25, 64, 20])],
    }),
  ],
};
const index = makeAtlasIndex(dataset);
const huahai = { kind: 'organisations', id: 'huahai' } as const;

describe('what an organisation touches', () => {
  it('is what it takes part in and where its cables land, the same set each time', () => {
    const touched = touchedBy(index, huahai);
    expect([...(touched ?? [])].sort()).toEqual([0, 1, 3]);
    expect(touchedBy(index, { ...huahai })).toBe(touched);
  });

  it('is nothing for a record, for none and for an organisation that is not there', () => {
    expect(touchedBy(index, null)).toBeNull();
    expect(touchedBy(index, { kind: 'hubs', id: 'hub' })).toBeNull();
    expect(touchedBy(index, { ...huahai, id: 'nobody' })).toBeNull();
    expect(positionOf(index, huahai)).toBe(-1);
  });

  it('is a texel each on the GPU, in whole rows', () => {
    const texels = litTexels(new Set([0, 3, 1500]));
    expect(texels).toHaveLength(2048);
    expect([...texels.keys()].filter((at) => texels[at])).toEqual([0, 3, 1500]);
    expect(litTexels(new Set())).toHaveLength(1024);
  });
});

describe('where all of it is', () => {
  it('spans lines and points', () => {
    expect(boundsOfAll(dataset.entities.filter(({ id }) => id !== 'other'))).toEqual([
      62, 10, 100, 25,
    ]);
  });

  it('is looked for the shortest way around the earth', () => {
    const at = (lon: number) => thing('hubs', `hub-${lon}`, { point: [lon, 0] });
    expect(boundsOfAll([at(170), at(-160)])).toEqual([170, 0, 200, 0]);
    expect(boundsOfAll([at(-20), at(120)])).toEqual([-20, 0, 120, 0]);
  });

  it('takes a line that runs on past 180 degrees as it is', () => {
    const long = thing('submarine-cables', 'long', {
      segments: [line('a', 'b', [150, -20, 230, 30])],
    });
    expect(boundsOfAll([long])).toEqual([150, -20, 230, 30]);
    expect(boundsOfAll([])).toBeNull();
  });
});
