/** What panels show of other records: figures in other units, relations, cables at a gateway. */
import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../../../src/compile/compile-dataset';
import type { Dataset } from '../../../../src/domain/dataset';
import { entityOf, makeAtlasIndex } from '../../../../src/state/atlas-index';
import { figuresBeside } from '../../../../src/ui/record/figures-beside';
import { passingAt } from '../../../../src/ui/record/landings';
import { relationsOf } from '../../../../src/ui/record/relations-of';
import { AGREEMENT, LAND_CABLE, partIn, recordIn, TOTAL } from '../../../fixtures/tiny-geo';
import { tinySet } from '../../../fixtures/tiny-set';

const indexOf = (dataset: Dataset) => makeAtlasIndex(dataset);

function agreement(index: ReturnType<typeof indexOf>, id: string) {
  const entity = entityOf(index, { kind: 'agreements', id });
  if (!entity) throw new Error(id);
  return entity;
}

describe('figuresBeside', () => {
  const index = indexOf(
    compileDataset(
      tinySet((tree) => {
        for (const [id, asOf] of [
          ['later', '2026'],
          ['earlier', '2004-08'],
        ] as const) {
          const figure = structuredClone(tree[TOTAL]);
          delete figure.properties.officialTotal.itemises;
          Object.assign(figure.properties.officialTotal, { beside: 'total', asOf });
          tree[`geo/agreements/${id}.geojson`] = figure;
        }
      }),
    ),
  );

  it('are the official total and all beside it, by date, from whichever one looks', () => {
    for (const id of ['total', 'earlier', 'later'])
      expect(figuresBeside(index, agreement(index, id)).map((one) => one.id)).toEqual([
        'earlier',
        'total',
        'later',
      ]);
  });

  it('are none for what is no figure', () => {
    expect(figuresBeside(index, agreement(index, 'accord'))).toEqual([]);
  });
});

describe('relationsOf', () => {
  it('reads from both sides', () => {
    const index = indexOf(
      compileDataset(
        tinySet((tree) => {
          recordIn(tree, AGREEMENT).relations = [
            { kind: 'supersedes', agreement: 'total', sources: [1] },
          ];
        }),
      ),
    );
    const read = (id: string) =>
      relationsOf(index, agreement(index, id)).map(({ kind, other }) => `${kind} ${other.id}`);
    expect(read('accord')).toEqual(['supersedes total']);
    expect(read('total')).toEqual(['superseded accord']);
  });
});

describe('passingAt', () => {
  it('lives by the stretches that meet at the gateway', () => {
    const index = indexOf(
      compileDataset(
        tinySet((tree) => {
          partIn(tree, LAND_CABLE, 'kashgar-khunjerab').properties.events = [
            { date: '2020-05-01', kind: 'in-service', sources: [1] },
          ];
          partIn(tree, LAND_CABLE, 'khunjerab-islamabad').properties.events = [
            { date: '2021-05-01', kind: 'in-service', sources: [1] },
          ];
        }),
      ),
    );
    const [row, ...more] = passingAt(index, 'cn-khunjerab');
    expect(more).toEqual([]);
    expect(row?.entity.id).toBe('pass-line');
    expect(new Date((row?.openedDay ?? 0) * 86_400_000).toISOString().slice(0, 10)).toBe(
      '2020-05-01',
    );
    expect(passingAt(index, 'elsewhere')).toEqual([]);
  });
});
