/** What the compiler makes of countries beside their own records: names, neighbours, small shapes, joint agreements. */
import { beforeAll, describe, expect, it } from 'vitest';
import { compileDataset } from '../../../src/compile/compile-dataset';
import { compileNeighbours } from '../../../src/compile/compile-neighbours';
import { otherNames } from '../../../src/compile/country-names';
import { smallShape } from '../../../src/compile/small-shape';
import { landNeighbours } from '../../../src/compile/world/land-neighbours';
import type { Dataset } from '../../../src/domain/dataset';
import { COUNTRY, recordIn } from '../../fixtures/tiny-geo';
import { tinySet } from '../../fixtures/tiny-set';

describe('land neighbours', () => {
  it.each([
    ['PK', ['AF', 'CN', 'IN', 'IR']],
    ['LS', ['ZA']],
    ['KR', ['KP']],
    ['SG', []],
    ['MV', []],
  ])('of %s are %j', (code, neighbours) => {
    expect(landNeighbours(code)).toEqual(neighbours);
  });

  it('run both ways', () => {
    for (const code of ['CN', 'RU', 'BR', 'CD', 'FR'])
      for (const other of landNeighbours(code)) expect(landNeighbours(other)).toContain(code);
  });
});

describe('whom a country is set beside', () => {
  const capitals: [string, number, number][] = [
    ['PK', 73.04, 33.72],
    ['AF', 69.17, 34.53],
    ['IN', 77.2, 28.6],
    ['LK', 79.86, 6.93],
    ['MV', 73.51, 4.18],
    ['BD', 90.41, 23.81],
    ['MU', 57.5, -20.16],
  ];
  const neighbours = compileNeighbours(
    capitals.map(([code, lon, lat]) => ({ code, capital: [lon, lat] })),
  );

  it('is whoever has a record across its borders, the nearest capital first', () => {
    expect(neighbours.get('PK')).toEqual(['AF', 'IN']);
    expect(neighbours.get('BD')).toEqual(['IN']);
  });

  it('is for islands those of the region, then others near', () => {
    expect(neighbours.get('MV')).toEqual(['LK', 'IN', 'BD']);
    expect(neighbours.get('MU')).toEqual(['MV', 'LK', 'IN']);
  });
});

describe('small shapes', () => {
  it.each(['MV', 'MT', 'SG', 'BH', 'NR', 'TV', 'WS'])(
    '%s cannot be seen on a map of the world',
    (code) => {
      expect(smallShape(code)?.untilZoom).toBeGreaterThan(3);
    },
  );

  it.each(['PK', 'LA', 'NZ', 'CN', 'GB'])('%s can', (code) => {
    expect(smallShape(code)).toBeNull();
  });

  it('is 6 px wide where it ends: Singapore, 710 km2 with its main island of some 26 km', () => {
    const zoom = smallShape('SG')?.untilZoom ?? 0;
    const pixels = (26 / 40_075) * 512 * 2 ** zoom;
    expect(pixels).toBeGreaterThan(4.5);
    expect(pixels).toBeLessThan(8);
  });
});

describe('names of countries', () => {
  it('are found by the other names of the list and by their own', () => {
    const names = (iso2: string, en: string, zh: string) => otherNames({ iso2, name: { en, zh } });
    expect(names('KZ', 'Kazakhstan', '哈萨克斯坦')).toEqual(['Қазақстан', 'Казахстан']);
    expect(names('LA', 'Laos', '老挝')).toContain("Lao People's Democratic Republic");
    expect(names('TH', 'Thailand', '泰国')).toContain('ไทย');
    expect(names('PK', 'Pakistan', '巴基斯坦')).not.toContain('Pakistan');
  });
});

describe('agreements of a country that are those of several states', () => {
  let dataset: Dataset;
  const spans = () =>
    dataset.entities.find(({ kind, id }) => kind === 'countries' && id === 'pak')?.agreements ?? [];

  beforeAll(() => {
    dataset = compileDataset(
      tinySet((tree) => {
        const entry = recordIn(tree, COUNTRY).agreements[0];
        recordIn(tree, COUNTRY).agreements = [
          entry,
          { ...entry, title: { en: 'The accord', zh: '《协定》' }, date: '2017-12' },
          { ...entry, title: { en: 'Accord' }, date: '2019' },
        ];
      }),
    );
  });

  it('are told by their title, in either language and quoted or not, and their date', () => {
    expect(spans().map(({ joint }) => joint)).toEqual([undefined, 'accord', undefined]);
  });

  it('know that the country takes part through an organisation', () => {
    expect(spans().map(({ isVia }) => isVia)).toEqual([undefined, true, undefined]);
  });
});
