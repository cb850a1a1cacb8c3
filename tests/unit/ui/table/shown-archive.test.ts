import { csvParse } from 'd3-dsv';
import { strFromU8, unzipSync } from 'fflate';
import type { FeatureCollection } from 'geojson';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { compileDataset } from '../../../../src/compile/compile-dataset';
import { makePublicFiles } from '../../../../src/compile/write-public';
import type { Dataset } from '../../../../src/domain/dataset';
import { NO_FILTERS } from '../../../../src/domain/filter';
import { monthIndex } from '../../../../src/domain/month';
import { dayOf } from '../../../../src/domain/partial-date';
import { DEFAULT_VIEW } from '../../../../src/state/view';
import { type Shown, shownArchive } from '../../../../src/ui/table/shown-archive';
import { shownCsv, shownGeoJson } from '../../../../src/ui/table/shown-files';
import { rowAt } from '../../../../src/ui/table/table-row';
import { tableWords } from '../../../fixtures/table-words';
import { tinySet } from '../../../fixtures/tiny-set';

let files: ReadonlyMap<string, string>;
let dataset: Dataset;

beforeAll(() => {
  const set = tinySet();
  files = makePublicFiles(set).files;
  dataset = { ...compileDataset(set), version: 'abc123' };
});

/** Answers with the public files of the tiny set. @param missing a file that does not come */
function serve(missing = ''): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string, { signal }: RequestInit = {}) => {
    const path = url.split('/data/v1/')[1] ?? '';
    asked.push(path);
    signal?.throwIfAborted();
    return new Response(files.get(path), { status: path === missing ? 500 : 200 });
  });
  return asked;
}
afterEach(() => vi.unstubAllGlobals());

const options = () => ({ signal: new AbortController().signal, onFile: vi.fn() });
const rowsOf = (...kinds: string[]) =>
  dataset.entities
    .filter(({ kind }) => kinds.includes(kind))
    .map((entity) => rowAt(entity, dayOf(2024, 6, 30)));

describe('the CSV of what is shown', () => {
  it('has a row for each row of the table in its order, with every source', async () => {
    serve();
    const rows = rowsOf('hubs', 'submarine-cables', 'landing-points').reverse();
    const read = csvParse(await shownCsv(rows, options()));
    expect(read.map(({ kind, record }) => `${kind}/${record}`)).toEqual(rows.map(({ key }) => key));
    expect(read.columns.slice(0, 3)).toEqual(['record', 'kind', 'state_at_clock']);
    for (const { sources } of read) expect(JSON.parse(sources ?? '').length).toBeGreaterThan(0);
  });

  it('leaves out what is not shown, and asks for no other kind', async () => {
    const asked = serve();
    const rows = rowsOf('landing-points').slice(0, 1);
    expect(csvParse(await shownCsv(rows, options()))).toHaveLength(1);
    expect(asked).toEqual(['landing-points.csv']);
  });

  it('tells how far it is, file by file', async () => {
    serve();
    const wish = options();
    await shownCsv(rowsOf('hubs', 'teleports'), wish);
    expect(wish.onFile).toHaveBeenCalledTimes(2);
  });

  it('fails where a file does not come, and stops when it is told to', async () => {
    serve('hubs.csv');
    await expect(shownCsv(rowsOf('hubs'), options())).rejects.toThrow('hubs.csv: HTTP 500');
    await expect(
      shownCsv(rowsOf('teleports'), { ...options(), signal: AbortSignal.abort() }),
    ).rejects.toThrow(/abort/i);
  });
});

describe('the GeoJSON of what is shown', () => {
  it('has the features of the public file with the state at the clock', async () => {
    serve();
    const rows = rowsOf('submarine-cables');
    const { features } = JSON.parse(await shownGeoJson(rows, options())) as FeatureCollection;
    const published = JSON.parse(files.get('submarine-cables.geojson') ?? '') as FeatureCollection;
    expect(features.map(({ geometry }) => geometry)).toEqual(
      published.features.map(({ geometry }) => geometry),
    );
    for (const { properties } of features) {
      expect(properties?.stateAtClock).toBe(rows[0]?.state);
      expect(properties?.sources.length).toBeGreaterThan(0);
    }
  });
});

describe('the archive of what is shown', () => {
  const shown = (more: Partial<Shown> = {}): Shown => ({
    rows: rowsOf('hubs', 'teleports'),
    dataset,
    view: { ...DEFAULT_VIEW, layers: ['hubs', 'teleports'], hidden: ['hubs.gnss'] },
    month: monthIndex(2024, 6),
    words: [tableWords('en')],
    page: 'https://example.org/atlas/?lang=en',
    ...more,
  });
  const unpack = async (one: Shown) => {
    serve();
    const entries = Object.entries(unzipSync(await shownArchive(one, options())));
    return Object.fromEntries(entries.map(([name, bytes]) => [name, strFromU8(bytes)]));
  };

  it('holds a README, a CSV and a GeoJSON file of the same records', async () => {
    const one = shown();
    const unpacked = await unpack(one);
    expect(Object.keys(unpacked).sort()).toEqual(['README.md', 'records.csv', 'records.geojson']);
    expect(csvParse(unpacked['records.csv'] ?? '')).toHaveLength(one.rows.length);
    const { features } = JSON.parse(unpacked['records.geojson'] ?? '') as FeatureCollection;
    expect(new Set(features.map(({ properties }) => properties?.record)).size).toBe(
      one.rows.length,
    );
  });

  it('tells in the README what was shown, when, under which licence and where', async () => {
    const { 'README.md': readme = '', 'records.csv': csv = '' } = await unpack(shown());
    for (const part of [
      `${shown().rows.length} records`,
      'Clock: as of June 2024',
      'Layers: Teleports, Centres and platforms',
      'Kinds switched off: Satellite navigation',
      'https://example.org/atlas/?panel=table&date=2024-06&layers=teleports,hubs&hide=hubs.gnss',
      'Data version abc123',
      'CC BY 4.0',
    ])
      expect(readme).toContain(part);
    for (const column of csv.slice(0, csv.indexOf('\n')).split(','))
      expect(readme).toContain(column);
    expect(readme).not.toMatch(/table\.|\{\{/);
  });

  it('tells the view in Chinese as well where the page is Chinese', async () => {
    const { 'README.md': readme } = await unpack(
      shown({ words: [tableWords('en'), tableWords('zh')] }),
    );
    expect(readme).toContain('时钟：截至2024年6月');
    expect(readme).toContain('Clock: as of June 2024');
  });

  it('tells the filters in words', async () => {
    const { 'README.md': readme } = await unpack(
      shown({
        words: [tableWords('en'), tableWords('zh')],
        view: {
          ...DEFAULT_VIEW,
          filters: {
            ...NO_FILTERS,
            state: ['out', 'ended'],
            role: ['supplier'],
            org: ['huahai'],
            orgrole: ['owner'],
            country: ['PK', 'OM'],
            region: ['034'],
            confidence: ['low'],
            opened: [2013, 2020],
          },
        },
      }),
    );
    for (const line of [
      'State: Out of order, Ended',
      'Chinese role: Supplier',
      'Organisation: <huahai>',
      'Role of the organisation: Owner',
      'Country: Pakistan, Oman',
      'Region: Southern Asia',
      'Confidence: low',
      'Opened: 2013 to 2020',
      '国家：巴基斯坦、阿曼',
    ])
      expect(readme).toContain(`- ${line}\n`);
  });
});
