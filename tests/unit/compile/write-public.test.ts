import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import type { FeatureCollection } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { AuthoredSet } from '../../../src/compile/authored';
import { compileDataset } from '../../../src/compile/compile-dataset';
import { readGeo } from '../../../src/compile/read-geo';
import { makePublicFiles, writePublic } from '../../../src/compile/write-public';
import { KINDS, type Kind } from '../../../src/domain/kinds';
import { unpackDataset } from '../../../src/domain/packed-dataset';
import { pathOf, unpackPaths } from '../../../src/domain/paths';
import { CABLE, makeRoot, recordIn, tinyGeo } from '../../fixtures/tiny-geo';
import { tinySet } from '../../fixtures/tiny-set';

let set: AuthoredSet;
let made: ReturnType<typeof makePublicFiles>;

beforeAll(() => {
  set = tinySet();
  made = makePublicFiles(set);
});

function text(path: string): string {
  const content = made.files.get(path);
  if (content === undefined) throw new Error(`no ${path}`);
  return content;
}

const geojson = (kind: Kind): FeatureCollection => JSON.parse(text(`${kind}.geojson`));
const index = () => JSON.parse(text('index.json'));

describe('the bytes', () => {
  it('are the same on every run', () => {
    expect(makePublicFiles(tinySet())).toEqual(made);
  });

  it('are the same in whatever order the files were read', () => {
    const turned = {
      records: [...set.records].reverse(),
      organisations: [...set.organisations].reverse(),
      stories: [...set.stories].reverse(),
    };
    const again = makePublicFiles(turned);
    expect(again.version).toBe(made.version);
    expect(Object.fromEntries(again.files)).toEqual(Object.fromEntries(made.files));
    expect([...again.files.keys()]).toEqual([...made.files.keys()]);
  });

  it('change their version with any content', () => {
    const other = makePublicFiles(
      tinySet((tree) => {
        recordIn(tree, CABLE).sources[0].supports = 'something else';
      }),
    );
    expect(other.version).not.toBe(made.version);
    expect(made.version).toMatch(/^[0-9a-f]{12}$/);
  });

  it('do not change what they are made of', () => {
    const before = structuredClone(set);
    makePublicFiles(set);
    expect(set).toEqual(before);
  });
});

describe.each(KINDS.map((kind) => [kind]))('%s', (kind) => {
  const records = () => set.records.filter((one) => one.kind === kind);

  it('are counted in the index', () => {
    expect(records().length).toBeGreaterThan(0);
    expect(index().counts[kind]).toBe(records().length);
  });

  it('bear record, name, aliases, parties, events and sources in every feature', () => {
    const { type, features } = geojson(kind);
    expect(type).toBe('FeatureCollection');
    const byId = new Map(records().map((one) => [one.id, one.record]));
    for (const { properties } of features) {
      const record = byId.get(properties?.record);
      expect(record).toBeDefined();
      for (const key of ['name', 'aliases', 'parties', 'events', 'sources'] as const)
        expect(properties?.[key]).toEqual(record?.[key]);
      expect(properties).toMatchObject({ ...record, kind });
    }
    expect(new Set(features.map(({ properties }) => properties?.record))).toEqual(
      new Set(byId.keys()),
    );
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
  });

  it('come back from the CSV, a row each, with every field', () => {
    const rows = csvParse(text(`${kind}.csv`));
    expect(rows).toHaveLength(index().counts[kind]);
    for (const { id, record } of records()) {
      const row = rows.find((one) => one.record === id);
      expect(row?.name_en).toBe(record.name.en);
      expect(row?.name_zh ?? '').toBe(record.name.zh ?? '');
      for (const key of ['aliases', 'parties', 'events', 'sources'] as const)
        expect(JSON.parse(row?.[key] ?? 'null')).toEqual(record[key]);
      for (const key of Object.keys(record)) if (key !== 'name') expect(row).toHaveProperty(key);
    }
  });

  it('have a JSON Schema that takes the authored files and nothing less', () => {
    const schema = JSON.parse(text(`schema/${kind}.json`));
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    const check = z.fromJSONSchema(schema);
    const tree = tinyGeo();
    for (const [file, value] of Object.entries(tree)) {
      if (!file.startsWith(`geo/${kind}/`)) continue;
      expect(check.safeParse(value).success).toBe(true);
      recordIn(tree, file).confidence = 'sure';
      expect(check.safeParse(value).success).toBe(false);
    }
  });

  it('have a file with all that is known of each', () => {
    for (const { id, record } of records()) {
      const details = JSON.parse(text(`records/${kind}/${id}.json`));
      expect(details).toMatchObject({ kind, id, record: JSON.parse(JSON.stringify(record)) });
      for (const { org } of record.parties) expect(details.organisations).toHaveProperty(org);
    }
  });
});

describe('cables', () => {
  it('have a feature for each segment, which says when it runs over land', () => {
    const lines = geojson('submarine-cables').features;
    const overland = Object.fromEntries(
      lines.map(({ properties }) => [properties?.segment, properties?.overland]),
    );
    expect(overland).toEqual({
      'karachi-bu': undefined,
      'gwadar-branch': undefined,
      'muscat-branch': undefined,
      'coast-road': true,
    });
    for (const { properties, geometry } of lines) {
      expect(geometry.type).toBe('LineString');
      expect(properties).toMatchObject({
        from: expect.any(String),
        to: expect.any(String),
        precision: 'schematic',
        segmentEvents: expect.any(Array),
      });
      expect(properties?.segmentPhases.length).toBeGreaterThan(0);
    }
  });

  it('on land have a feature for each place too', () => {
    const { features } = geojson('terrestrial-cables');
    const places = features.filter(({ geometry }) => geometry.type === 'Point');
    expect(places.map(({ properties }) => properties?.placeId)).toEqual([
      'kashgar',
      'khunjerab',
      'islamabad',
    ]);
    expect(features).toHaveLength(5);
  });

  it('have phases with days that people read, open ends as null', () => {
    const [first] = geojson('submarine-cables').features;
    expect(first?.properties?.derived.phases[0]).toEqual({
      state: 'planned',
      from: '2015-01-01',
      to: '2015-12-30',
      uncertain: true,
    });
    expect(first?.properties?.derived.phases.at(-1)).toMatchObject({ to: null });
  });
});

describe('what the map loads', () => {
  it('says of which version it is, each file of it', () => {
    const loaded = [...made.files.keys()].filter((path) =>
      /^(atlas|atlas-paths|events|organisations|search|stories)\.json$|^(records|stories)\//.test(
        path,
      ),
    );
    expect(loaded.length).toBeGreaterThan(20);
    for (const path of loaded) expect(JSON.parse(text(path)).version, path).toBe(made.version);
  });
});

describe('the compact form', () => {
  it('is the dataset, and in a file of its own what its lines have beside their overview', () => {
    const dataset = unpackDataset(JSON.parse(text('atlas.json')));
    const compiled = JSON.parse(JSON.stringify(compileDataset(set)));
    expect(dataset).toEqual({ ...compiled, version: made.version });
    const paths = unpackPaths(dataset, JSON.parse(text('atlas-paths.json')).items);
    const drawn = geojson('submarine-cables').features.map(({ geometry }) => geometry);
    const segments = dataset.entities.flatMap(({ kind, segments = [] }) =>
      kind === 'submarine-cables' ? segments : [],
    );
    const coordinates = segments.map((segment) => {
      const path = pathOf(segment, paths);
      return Array.from({ length: path.length / 2 }, (_, i) => path.slice(2 * i, 2 * i + 2));
    });
    expect(drawn).toEqual(coordinates.map((line) => ({ type: 'LineString', coordinates: line })));
  });
});

describe('stories', () => {
  it('stand in a list with the number of their slides', () => {
    expect(JSON.parse(text('stories.json'))).toEqual({
      version: made.version,
      items: [
        {
          id: 'tour',
          name: { en: 'Tour', zh: '巡览' },
          description: { en: 'A tour of all there is.', zh: '巡览全部内容。' },
          slides: 6,
        },
      ],
    });
  });

  it('have a file each, with slides and sources as authored', () => {
    const [authored] = set.stories;
    expect(JSON.parse(text('stories/tour.json'))).toEqual({
      version: made.version,
      ...authored?.story,
    });
    expect(JSON.parse(text('schema/stories.json'))).toMatchObject({ type: 'object' });
    expect(text('README.md')).toContain('| stories.json, stories/ | 1 |');
  });
});

describe('index.json', () => {
  it('has the version, the day and the licence', () => {
    expect(index()).toMatchObject({
      version: made.version,
      asOf: '2026-06-30',
      licence: 'CC-BY-4.0',
    });
    expect(JSON.parse(text('atlas.json')).version).toBe(made.version);
    expect(text('README.md')).toContain(made.version);
  });

  it('has size and hash of every file but itself and the single records', () => {
    const listed = index().files as Record<string, { bytes: number; sha256: string }>;
    expect(Object.keys(listed).sort()).toEqual(
      [...made.files.keys()]
        .filter((path) => path !== 'index.json' && !path.startsWith('records/'))
        .sort(),
    );
    for (const [path, { bytes, sha256 }] of Object.entries(listed)) {
      expect(sha256).toBe(createHash('sha256').update(text(path)).digest('hex'));
      expect(bytes).toBe(Buffer.byteLength(text(path)));
    }
  });
});

describe('writePublic', () => {
  it('writes all files, says how much, and leaves nothing stale', () => {
    const folder = join(makeRoot(), 'v1');
    writePublic(set, folder);
    writeFileSync(join(folder, 'stale.json'), '{}');
    const { version, bytes } = writePublic(set, folder);
    expect(version).toBe(made.version);
    expect(existsSync(join(folder, 'stale.json'))).toBe(false);
    let sum = 0;
    for (const [path, content] of made.files) {
      expect(readFileSync(join(folder, path), 'utf8')).toBe(content);
      sum += Buffer.byteLength(content);
    }
    expect(bytes).toBe(sum);
  });

  it('is not read for records', () => {
    expect(readGeo(makeRoot()).files).toEqual([]);
  });
});

describe('land cables and gateways', () => {
  const properties = (kind: Kind) => geojson(kind).features.map((one) => one.properties ?? {});

  it('name each other', () => {
    const [cable] = properties('terrestrial-cables');
    expect(cable?.derived.gateways).toEqual(['cn-khunjerab']);
    const [gateway] = properties('gateways');
    expect(gateway?.derived.cables).toEqual(['pass-line']);
    expect(csvParse(text('gateways.csv'))[0]).toMatchObject({
      record: 'cn-khunjerab',
      cables: 'pass-line',
      type: 'border-crossing',
      crossing: '["CN","PK"]',
    });
  });

  it('have their places and stretches in the CSV too', () => {
    const row = csvParse(text('terrestrial-cables.csv'))[0];
    const places = JSON.parse(row?.places ?? '');
    expect(places.map(({ id, lon, lat }: Record<string, unknown>) => [id, lon, lat])).toEqual([
      ['kashgar', 75.99, 39.47],
      ['khunjerab', 75.42, 36.85],
      ['islamabad', 73.04, 33.72],
    ]);
    expect(places[1]).toMatchObject({ crossing: ['CN', 'PK'], gateway: 'cn-khunjerab' });
    expect(JSON.parse(row?.stretches ?? '')).toEqual([
      expect.objectContaining({ id: 'kashgar-khunjerab', from: 'place:kashgar' }),
      expect.objectContaining({ id: 'khunjerab-islamabad', to: 'place:islamabad' }),
    ]);
    expect(text('terrestrial-cables.csv')).not.toContain('""part""');
  });
});
