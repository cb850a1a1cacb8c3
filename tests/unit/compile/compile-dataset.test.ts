import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../../src/compile/compile-dataset';
import { packedPaths } from '../../../src/compile/packed-paths';
import { type Entity, keyOf } from '../../../src/domain/dataset';
import { FIRST_DAY, LAST_DAY, phaseAt } from '../../../src/domain/lifespan';
import { dayOf } from '../../../src/domain/partial-date';
import { unpackPaths } from '../../../src/domain/paths';
import { pathLengthKm } from '../../../src/lib/great-circle';
import { lines } from '../../fixtures/lives';
import {
  CABLE,
  COUNTRY,
  LAND_CABLE,
  partIn,
  recordIn,
  TOTAL,
  type tinyGeo,
} from '../../fixtures/tiny-geo';
import { tinySet } from '../../fixtures/tiny-set';

function entityIn(key: string, ...edit: Parameters<typeof tinySet>): Entity {
  const entity = compileDataset(tinySet(...edit)).entities.find((one) => keyOf(one) === key);
  if (!entity) throw new Error(key);
  return entity;
}

const cable = (...edit: Parameters<typeof tinySet>) =>
  entityIn('submarine-cables/sea-line', ...edit);

describe('the dataset', () => {
  const dataset = () => compileDataset(tinySet());

  it('has every record once, by kind and id', () => {
    const keys = dataset().entities.map(keyOf);
    expect(keys).toEqual([...keys].sort());
    expect(new Set(keys).size).toBe(tinySet().records.length);
  });

  it('is as of the latest day on which a record was checked', () => {
    expect(dataset().asOf).toBe('2026-06-30');
    const later = tinySet((tree) => {
      recordIn(tree, COUNTRY).checked = '2026-07-02';
    });
    expect(compileDataset(later).asOf).toBe('2026-07-02');
  });

  it('holds only numbers that the GPU holds exactly', () => {
    for (const { phases, segments = [], openedDay } of dataset().entities)
      for (const day of [
        ...[phases, ...segments.map((one) => one.phases)]
          .flat()
          .flatMap((p) => [p.fromDay, p.toDay]),
        openedDay ?? 0,
      ]) {
        expect(Math.fround(day)).toBe(day);
        expect(day >= FIRST_DAY && day <= LAST_DAY).toBe(true);
      }
  });
});

describe('a cable', () => {
  it('touches the countries at its ends and has the Chinese role of its parties', () => {
    expect(cable().countries).toEqual(['OM', 'PK']);
    expect(cable().chineseRoles).toEqual(['supplier']);
    expect(entityIn('terrestrial-cables/pass-line')).toMatchObject({
      countries: ['CN', 'PK'],
      chineseRoles: ['supplier', 'landing'],
      variant: 'cross-border',
    });
  });

  it('has segments that live with it, save what they give themselves', () => {
    const { segments = [], openedDay } = cable();
    const opened = Object.fromEntries(segments.map((one) => [one.id, one.openedDay]));
    expect(openedDay).toBe(dayOf(2017, 6, 1));
    expect(opened).toEqual({
      'karachi-bu': dayOf(2017, 6, 1),
      'gwadar-branch': dayOf(2017, 6, 1),
      'muscat-branch': dayOf(2019, 1, 1),
      'coast-road': dayOf(2017, 6, 1),
    });
    const branch = segments.find(({ id }) => id === 'muscat-branch');
    expect(phaseAt(branch?.phases ?? [], dayOf(2018, 6, 30))?.state).toBe('building');
  });

  describe('has lines as one list of numbers, to three decimals', () => {
    const set = tinySet((tree) => {
      partIn(tree, CABLE, 'gwadar-branch').geometry.coordinates = [
        [62.33, 25.11],
        [62.600049, 24.59996],
        [62.8, 24.43],
        [62.83, 24.37],
        [63, 24.2],
      ];
    });
    const dataset = compileDataset(set);
    const branch = dataset.entities
      .flatMap(({ segments = [] }) => segments)
      .find(({ id }) => id === 'gwadar-branch');

    it('with the vertices that a map of the world needs, and beside them with all', () => {
      expect(branch?.overview).toEqual([62.33, 25.11, 62.6, 24.6, 63, 24.2]);
      const paths = unpackPaths(dataset, packedPaths(set));
      const whole = [62.33, 25.11, 62.6, 24.6, 62.8, 24.43, 62.83, 24.37, 63, 24.2];
      expect(branch && paths.get(branch)).toEqual(whole);
      expect(branch?.km).toBe(Math.round(pathLengthKm(whole)));
      expect(branch?.km).toBeGreaterThan(pathLengthKm(branch?.overview ?? []));
    });
  });

  it('has marks of its cuts as long as it is out', () => {
    const { cuts = [], phases } = cable();
    expect(cuts).toHaveLength(1);
    const [cut] = cuts;
    const out = phases.find(({ state }) => state === 'out');
    expect(cut).toEqual({ lon: 64, lat: 24.3, fromDay: out?.fromDay, toDay: out?.toDay });
  });

  it.each(['2020-04', '2020', undefined])(
    'has no mark on a line that is mended, with the end %s',
    (end) => {
      const { cuts = [], phases } = cable((tree) => {
        const outage = recordIn(tree, CABLE).events[3];
        if (end) outage.end = end;
        else delete outage.end;
      });
      const out = phases.filter(({ state }) => state === 'out');
      expect(cuts[0]?.fromDay).toBe(out[0]?.fromDay);
      expect(cuts[0]?.toDay).toBe(out.at(-1)?.toDay);
    },
  );
});

describe('a landing point', () => {
  it('lives by the segments that end there', () => {
    expect(lines(entityIn('landing-points/muscat').phases)).toEqual(
      lines(cable().segments?.find(({ id }) => id === 'muscat-branch')?.phases ?? []),
    );
    expect(entityIn('landing-points/muscat').openedDay).toBe(dayOf(2019, 1, 1));
    expect(entityIn('landing-points/gwadar').openedDay).toBe(dayOf(2017, 6, 1));
  });
});

describe('the others', () => {
  it('a country has its agreements as days, to the day before they end', () => {
    const { agreements, countries } = entityIn('countries/pak', (tree) => {
      recordIn(tree, COUNTRY).agreements.push({
        type: 'data-security',
        title: { en: 'Another' },
        titleSeen: true,
        date: '2018',
        end: '2020-03-05',
        sources: [1],
      });
    });
    expect(countries).toEqual(['PK']);
    expect(agreements).toEqual([
      { type: 'e-commerce-mou', fromDay: dayOf(2022, 11, 1), toDay: LAST_DAY },
      { type: 'data-security', fromDay: dayOf(2018, 1, 1), toDay: dayOf(2020, 3, 4) },
    ]);
  });

  it('an official total counts what can be named', () => {
    expect(entityIn('agreements/total').total).toEqual({
      value: 30,
      unit: { en: 'countries', zh: '个国家' },
      asOf: '2023-12-31',
      publisher: 'A publisher',
      itemises: 'e-commerce-mou',
      named: ['countries/pak'],
    });
    expect(
      entityIn('agreements/total', (tree) => {
        recordIn(tree, 'geo/agreements/total.geojson').officialTotal.itemises =
          'digital-investment-mou';
      }).total?.named,
    ).toEqual([]);
  });

  it.each<[string, (tree: ReturnType<typeof tinyGeo>) => void, string[]]>([
    ['built before the figure', () => {}, ['terrestrial-cables/pass-line']],
    [
      'built by the end of the year that the figure names',
      (tree) => {
        recordIn(tree, LAND_CABLE).events[0].date = '2023';
        recordIn(tree, TOTAL).officialTotal.asOf = '2023';
      },
      ['terrestrial-cables/pass-line'],
    ],
    [
      'perhaps built after it',
      (tree) => {
        recordIn(tree, LAND_CABLE).events[0].date = '2023';
        recordIn(tree, TOTAL).officialTotal.asOf = '2023-06';
      },
      [],
    ],
    [
      'never built',
      (tree) => {
        recordIn(tree, LAND_CABLE).events[0].kind = 'announced';
      },
      [],
    ],
    [
      'built in part',
      (tree) => {
        recordIn(tree, LAND_CABLE).events[0].kind = 'announced';
        partIn(tree, LAND_CABLE, 'kashgar-khunjerab').properties.events = [
          { date: '2020', kind: 'in-service', sources: [1] },
        ];
      },
      ['terrestrial-cables/pass-line'],
    ],
    [
      'of transit',
      (tree) => {
        recordIn(tree, LAND_CABLE).scope = 'transit';
      },
      [],
    ],
    [
      'between other countries',
      (tree) => {
        partIn(tree, LAND_CABLE, 'kashgar').properties.country = 'TJ';
      },
      [],
    ],
  ])('the total of land cables counts systems between China and others: %s', (_, edit, named) => {
    const { total } = entityIn('agreements/total', (tree) => {
      recordIn(tree, TOTAL).officialTotal.itemises = 'cross-border-land-cables';
      edit(tree);
    });
    expect(total?.named).toEqual(named);
  });

  it('a land cable names the gateways that it passes, and a gateway its border', () => {
    expect(entityIn('terrestrial-cables/pass-line').gateways).toEqual([
      { id: 'cn-khunjerab', at: 'place:khunjerab' },
    ]);
    expect(entityIn('gateways/cn-khunjerab')).toMatchObject({
      variant: 'border-crossing',
      countries: ['CN', 'PK'],
      openedDay: dayOf(2018, 1, 1),
    });
  });

  it('have their variant, links and place', () => {
    expect(entityIn('teleports/pk-teleport')).toMatchObject({
      variant: 'teleport',
      satellites: ['geo-sat'],
      precision: 'town',
      openedDay: null,
    });
    expect(entityIn('ground-stations/pk-station').variant).toBe('remote-sensing');
    expect(entityIn('hubs/cn-hub')).toMatchObject({
      variant: 'data-centre',
      chineseRoles: ['operator'],
    });
    expect(entityIn('satellites/geo-sat')).toMatchObject({ variant: 'GEO', point: [38, 0] });
    expect(entityIn('satellites/low-sat')).toMatchObject({ variant: 'LEO', altitudeKm: 640 });
    expect(entityIn('satellites/low-sat').point).toBeUndefined();
    expect(entityIn('agreements/accord')).toMatchObject({
      participants: ['CN', 'PK'],
      countries: ['CN', 'PK'],
    });
    expect(entityIn('milestones/first')).toMatchObject({
      date: '2017-05-14',
      countries: ['CN', 'PK'],
    });
  });
});
