/** The real records: each file by its name, and what the whole has to hold. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type AuthoredSet, ofKind } from '../../src/compile/authored';
import { readLabels } from '../../src/compile/basemap/label-features';
import { checkGeo } from '../../src/compile/check/check-geo';
import { compileDataset } from '../../src/compile/compile-dataset';
import { errorsOf, type Problem } from '../../src/compile/problem';
import { readGeo } from '../../src/compile/read-geo';
import { realWorld } from '../../src/compile/world/real-world';
import type { Dataset } from '../../src/domain/dataset';
import { KINDS, type Kind } from '../../src/domain/kinds';
import { STATES } from '../../src/domain/lifespan';
import { regionOf } from '../../src/domain/regions';

const project = fileURLToPath(new URL('../../', import.meta.url));

const filesOf = (kind: Kind): string[] =>
  readdirSync(`${project}geo/${kind}`)
    .filter((name) => name.endsWith('.geojson'))
    .sort()
    .map((name) => `geo/${kind}/${name}`);

let set: AuthoredSet;
let problems: Problem[];
let dataset: Dataset;

beforeAll(() => {
  const checked = checkGeo(readGeo(project), realWorld);
  set = checked.set;
  problems = errorsOf(checked.problems);
  dataset = compileDataset(set);
}, 60_000);

describe.each(KINDS.map((kind) => [kind]))('%s', (kind) => {
  it.each(filesOf(kind).map((file) => [file]))('%s is sound', (file) => {
    expect(problems.filter((problem) => problem.file === file)).toEqual([]);
    expect(set.records.map((one) => one.file)).toContain(file);
  });
});

describe('the rest of geo/', () => {
  it('is sound', () => {
    const records = new Set(KINDS.flatMap(filesOf));
    expect(problems.filter(({ file }) => !records.has(file))).toEqual([]);
    expect(set.organisations.length).toBeGreaterThan(0);
  });
});

describe('what has to be there', () => {
  const ids = (kind: Kind) => ofKind(set, kind).map(({ id }) => id);

  it.each([
    'peace-cable',
    'aae-1',
    'seamewe-5',
    'seamewe-3',
    'sjc2',
    'asia-direct-cable',
    'apg',
    'sea-h2x',
    'h2he',
    'ncp',
    'faster',
    'sail',
    'share',
    'kumul',
    'hannibal',
    'cross-straits',
    'chile-shanghai',
    'east-micronesia',
    'cap-1',
  ])('the submarine cable %s', (id) => {
    expect(ids('submarine-cables')).toContain(id);
  });

  it.each([
    'pak-china-ofc-phase-1',
    'china-myanmar-international-cmi',
    'tea-transit-europe-asia',
    'ermc',
    'tz-nictbb',
    'silk-road-fibre-china-telecom',
  ])('the land cable %s', (id) => {
    expect(ids('terrestrial-cables')).toContain(id);
  });

  it.each<[Kind, number]>([
    ['submarine-cables', 18],
    ['terrestrial-cables', 10],
    ['teleports', 10],
    ['ground-stations', 20],
    ['satellites', 12],
    ['hubs', 15],
    ['countries', 156],
    ['agreements', 15],
    ['milestones', 40],
  ])('of %s at least %d', (kind, count) => {
    expect(ids(kind).length).toBeGreaterThanOrEqual(count);
  });

  it.each([
    ['digital-silk-road-mou', 17],
    ['e-commerce-mou', 30],
    ['digital-investment-mou', 18],
    ['cross-border-land-cables', 130],
  ])(
    'the official total of %s, %d, of which not more is named than there is',
    (itemises, value) => {
      const totals = ofKind(set, 'agreements').filter(
        ({ record }) => record.officialTotal?.itemises === itemises,
      );
      expect(totals.map(({ record }) => record.officialTotal?.value)).toEqual([value]);
      const entity = dataset.entities.find(
        ({ kind, id }) => kind === 'agreements' && id === totals[0]?.id,
      );
      expect(entity?.total?.value).toBe(value);
      expect(entity?.total?.named?.length).toBeGreaterThan(0);
      expect(entity?.total?.named?.length).toBeLessThanOrEqual(value);
    },
  );

  it('every state, somewhere', () => {
    const states = new Set(
      dataset.entities.flatMap(({ phases, segments = [] }) =>
        [phases, ...segments.map((one) => one.phases)].flat().map(({ state }) => state),
      ),
    );
    expect([...states].sort()).toEqual([...STATES].sort());
  });
});

describe('cables', () => {
  const cables = () => [...ofKind(set, 'submarine-cables'), ...ofKind(set, 'terrestrial-cables')];

  it('are each one connected thing, walked from any end to all others, save national networks', () => {
    for (const { file, segments, record } of cables()) {
      if ('scope' in record && record.scope === 'national-backbone') continue;
      const neighbours = new Map<string, string[]>();
      for (const { properties } of segments)
        for (const [a, b] of [
          [properties.from, properties.to],
          [properties.to, properties.from],
        ] as const)
          neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
      const [start = ''] = neighbours.keys();
      const seen = new Set([start]);
      for (const end of seen) for (const next of neighbours.get(end) ?? []) seen.add(next);
      expect([file, seen.size]).toEqual([file, neighbours.size]);
    }
  });

  it('never jump: no two neighbouring vertices are half the globe apart', () => {
    for (const { file, segments } of cables())
      for (const { properties, geometry } of segments)
        geometry.coordinates.forEach(([lon = 0], i) => {
          const before = geometry.coordinates[i - 1]?.[0] ?? lon;
          expect([file, properties.id, Math.abs(lon - before) < 180]).toEqual([
            file,
            properties.id,
            true,
          ]);
        });
  });

  it.each(['ncp', 'faster'])('%s runs on across 180 degrees', (id) => {
    const cable = ofKind(set, 'submarine-cables').find((one) => one.id === id);
    const crosses = (cable?.segments ?? []).some(({ geometry }) => {
      const lons = geometry.coordinates.map(([lon = 0]) => lon);
      const [west, east] = [Math.min(...lons), Math.max(...lons)];
      return (west < 180 && east > 180) || (west < -180 && east > -180);
    });
    expect(crosses).toBe(true);
  });

  it('have a segment over land only where it says so', () => {
    const overland = ofKind(set, 'submarine-cables').filter(({ segments }) =>
      segments.some(({ properties }) => properties.overland),
    );
    expect(overland.length).toBeGreaterThan(0);
  });
});

describe('countries', () => {
  it('are called on the basemap what their records call them, in both languages', () => {
    const plain = (text: string) => text.replace('’', "'");
    const labels = new Map(
      readLabels('countries').map(({ iso2, en, zh }) => [iso2, { en: plain(en), zh }]),
    );
    for (const { file, record } of ofKind(set, 'countries'))
      expect([file, labels.get(record.iso2)]).toEqual([
        file,
        { ...record.name, en: plain(record.name.en) },
      ]);
  });

  it('have others to be set beside, and a region', () => {
    const countries = dataset.entities.filter(({ kind }) => kind === 'countries');
    const codes = new Set(countries.map(({ countries: [code] }) => code));
    for (const {
      id,
      countries: [code = ''],
      neighbours = [],
    } of countries) {
      expect([id, regionOf(code)]).not.toEqual([id, null]);
      expect([id, neighbours.length > 0]).toEqual([id, true]);
      for (const other of neighbours) expect(codes).toContain(other);
    }
  });

  it('know the agreements of several states among what they signed', () => {
    const joint = dataset.entities.flatMap(({ agreements = [] }) =>
      agreements.flatMap(({ joint: id, isVia }) => (id ? [{ id, isVia }] : [])),
    );
    expect(new Set(joint.map(({ id }) => id)).size).toBeGreaterThanOrEqual(8);
    expect(joint.filter(({ isVia }) => isVia).length).toBeGreaterThan(30);
  });
});
