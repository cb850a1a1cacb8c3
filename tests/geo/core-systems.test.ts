/** Every system and figure that the atlas was made for: on the map, dated, sourced, found in both languages. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AuthoredSet } from '../../src/compile/authored';
import { checkShape } from '../../src/compile/check/check-shape';
import { compileDataset } from '../../src/compile/compile-dataset';
import { readGeo } from '../../src/compile/read-geo';
import { searchIndex } from '../../src/compile/search-index';
import { type Dataset, keyOf } from '../../src/domain/dataset';
import type { Kind } from '../../src/domain/kinds';
import type { HubType } from '../../src/domain/site-records';
import { loadSearchIndex, type SearchIndex, searchAll } from '../../src/state/search';
import rows from './core-systems.json';

interface Wanted {
  key: string;
  en: string;
  zh: string;
  /** As the document that names it has it. */
  date?: string;
  total?: number;
  participants?: string[];
  precision?: string;
  confidence?: string;
  /** Figures that the record has to give. */
  says?: string[];
  /** A statement of a source without a place or a system of its own; dated, but nothing is said to stand. */
  isClaim?: boolean;
}

interface Row {
  row: number;
  what: string;
  records: Wanted[];
  count?: { kind: Kind; withChineseRole: boolean; least: number };
  variants?: Partial<Record<HubType, number>>;
}

const list = rows as unknown as Row[];
/** How many answers of one kind the search field shows. */
const SHOWN = 5;

let set: AuthoredSet;
let dataset: Dataset;
let index: SearchIndex;

beforeAll(() => {
  const project = fileURLToPath(new URL('../../', import.meta.url));
  set = checkShape(readGeo(project)).set;
  dataset = compileDataset(set);
  index = loadSearchIndex(JSON.parse(searchIndex(set)));
}, 60_000);

const entityOf = (key: string) => dataset.entities.find((entity) => keyOf(entity) === key);
const authoredOf = (key: string) => set.records.find(({ kind, id }) => `${kind}/${id}` === key);

it('is a list of twenty-five rows', () => {
  expect(list.map(({ row }) => row)).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
});

describe.each(list)('row $row: $what', ({ records, count, variants }) => {
  it.each(records)('$key is on the map, dated and sourced', (wanted) => {
    const entity = entityOf(wanted.key);
    const record = authoredOf(wanted.key)?.record;
    expect(entity && record, 'is compiled').toBeTruthy();
    if (!entity || !record) return;
    expect(record.sources.length).toBeGreaterThan(0);
    expect(record.events.length).toBeGreaterThan(0);
    if (!wanted.isClaim) expect(entity.phases.length).toBeGreaterThan(0);
    for (const event of record.events) expect(event.sources.length).toBeGreaterThan(0);
    const { date, total, participants = [], precision, confidence, says = [] } = wanted;
    if (date) expect(record.events.some((event) => event.date.startsWith(date))).toBe(true);
    if (total) {
      expect(entity.total?.value).toBe(total);
      expect(entity.total?.named?.length).toBeGreaterThan(0);
    }
    expect(entity.participants ?? []).toEqual(expect.arrayContaining(participants));
    if (precision) expect(entity.precision).toBe(precision);
    if (confidence) expect(record.confidence).toBe(confidence);
    for (const figure of says) expect(JSON.stringify(record)).toContain(figure);
  });

  it.each(records)('$key is found by "$en" and by "$zh"', ({ key, en, zh }) => {
    const [kind] = key.split('/');
    for (const query of [en, zh]) {
      const found = searchAll(index, query)
        .map((hit) => hit.key)
        .filter((one) => one.startsWith(`${kind}/`));
      expect([query, found.slice(0, SHOWN)]).toEqual([query, expect.arrayContaining([key])]);
    }
    const name = entityOf(key)?.name;
    expect(name?.zh).toMatch(/\p{Script=Han}/u);
  });

  if (count)
    it(`has at least ${count.least} of ${count.kind}`, () => {
      const own = dataset.entities.filter(
        ({ kind, chineseRoles }) =>
          kind === count.kind && (!count.withChineseRole || chineseRoles.length > 0),
      );
      expect(own.length).toBeGreaterThanOrEqual(count.least);
    });

  for (const [variant, least] of Object.entries(variants ?? {}))
    it(`has at least ${least} sites of type ${variant}`, () => {
      const own = dataset.entities.filter(
        (entity) => entity.kind === 'hubs' && entity.variant === variant,
      );
      expect(own.length).toBeGreaterThanOrEqual(least);
    });
});
