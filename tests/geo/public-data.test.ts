/** The download made of the real records. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { csvParse } from 'd3-dsv';
import type { FeatureCollection } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { AuthoredSet } from '../../src/compile/authored';
import { checkShape } from '../../src/compile/check/check-shape';
import { readGeo } from '../../src/compile/read-geo';
import { makePublicFiles } from '../../src/compile/write-public';
import { KINDS } from '../../src/domain/kinds';

const project = fileURLToPath(new URL('../../', import.meta.url));
let set: AuthoredSet;
let made: ReturnType<typeof makePublicFiles>;

beforeAll(() => {
  ({ set } = checkShape(readGeo(project)));
  made = makePublicFiles(set);
}, 60_000);

const text = (path: string) => made.files.get(path) ?? '';

describe('the real data', () => {
  it('have the same bytes in whatever order they were read', () => {
    const turned = { ...set, records: [...set.records].reverse() };
    const again = makePublicFiles(turned);
    expect(again.version).toBe(made.version);
    for (const [path, content] of made.files)
      expect([path, again.files.get(path) === content]).toEqual([path, true]);
  });

  it('have a segment over land that says so', () => {
    const { features } = JSON.parse(text('submarine-cables.geojson')) as FeatureCollection;
    expect(features.some(({ properties }) => properties?.overland === true)).toBe(true);
  });
});

describe.each(KINDS.map((kind) => [kind]))('%s', (kind) => {
  it('bear their record, names, parties, events and sources in every feature', () => {
    const { features } = JSON.parse(text(`${kind}.geojson`)) as FeatureCollection;
    expect(features.length).toBeGreaterThanOrEqual(made.counts[kind] ?? 1);
    for (const { properties } of features) {
      expect(typeof properties?.record).toBe('string');
      expect(properties?.name.en.length).toBeGreaterThan(0);
      expect(properties?.sources.length).toBeGreaterThan(0);
      for (const list of ['aliases', 'parties', 'events'])
        expect(Array.isArray(properties?.[list])).toBe(true);
    }
  });

  it('have as many rows in the CSV as the index counts', () => {
    expect(csvParse(text(`${kind}.csv`))).toHaveLength(made.counts[kind] ?? -1);
  });

  it('fit their JSON Schema as they are authored', () => {
    const schema = z.fromJSONSchema(JSON.parse(text(`schema/${kind}.json`)));
    const files = set.records.filter((one) => one.kind === kind).slice(0, 5);
    expect(files.length).toBe(5);
    for (const { file } of files) {
      const result = schema.safeParse(JSON.parse(readFileSync(project + file, 'utf8')));
      expect([file, result.error?.issues ?? []]).toEqual([file, []]);
    }
  });
});
