/** The checks under edits of the real records: nobody knows beforehand what somebody will type. */
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkGeo } from '../../src/compile/check/check-geo';
import type { Problem } from '../../src/compile/problem';
import { type GeoFiles, readGeo } from '../../src/compile/read-geo';
import { kindWorld, type Loose } from '../fixtures/tiny-geo';

const read = readGeo(fileURLToPath(new URL('../../', import.meta.url)));
const SEED = 20_261_122;

const nameOf = ({ file, field, message }: Problem) => `${file} ${field} ${message}`;
/** What is said of the records as they are, in a world without land or towns. */
const before = new Set(checkGeo(structuredClone(read), kindWorld).problems.map(nameOf));
const newProblems = (edited: GeoFiles) =>
  checkGeo(edited, kindWorld).problems.filter((one) => !before.has(nameOf(one)));

/** What may stand where something else was. `undefined` takes it away. */
const INTRUDERS = [
  undefined,
  null,
  '',
  '\u0000<script>',
  '9999-99-99',
  -1,
  1e308,
  true,
  [],
  {},
  [null],
  { en: 1 },
];

/** Edits something somewhere in a value, wherever the numbers lead. */
function editSomewhere(value: Loose, steps: readonly number[], intruder: unknown): void {
  let at = value;
  for (const [depth, step] of steps.entries()) {
    const keys = Object.keys(at);
    const key = keys[step % Math.max(1, keys.length)];
    if (key === undefined) return;
    const next = at[key];
    const isLast = depth === steps.length - 1 || next === null || typeof next !== 'object';
    if (!isLast) {
      at = next;
      continue;
    }
    if (intruder !== undefined) at[key] = structuredClone(intruder);
    else if (Array.isArray(at)) at.splice(Number(key), 1);
    else delete at[key];
    return;
  }
}

const anyEdit = fc.record({
  file: fc.nat(),
  steps: fc.array(fc.nat(), { minLength: 1, maxLength: 7 }),
  intruder: fc.constantFrom(...INTRUDERS),
});

describe('random edits of real records', { timeout: 300_000 }, () => {
  it.each([1, 2, 3])('never stop the checks, and what they say can be acted on (%i)', (round) => {
    const edits = fc.sample(anyEdit, { seed: SEED + round, numRuns: 400 });
    const edited: GeoFiles = structuredClone(read);
    const values = [...edited.files, ...edited.stories];
    for (const { file, steps, intruder } of edits)
      editSomewhere(values[file % values.length]?.value, steps, intruder);
    const problems = newProblems(edited);
    expect(problems.length).toBeGreaterThan(200);
    const files = new Set([...values.map((one) => one.file), 'geo/organisations.json']);
    for (const { file, field, message, hint } of problems) {
      expect(files).toContain(file);
      expect([typeof field, message.length > 0, hint.length > 0]).toEqual(['string', true, true]);
    }
  });
});

interface Rule {
  name: string;
  /** `null` where the record has nothing of the kind. */
  breakIt: (record: Loose, value: Loose) => unknown;
  field: RegExp;
}

const NOTHING = Symbol('nothing to break here');

const RULES: Rule[] = [
  {
    name: 'a source without a title',
    breakIt: ({ sources }) => delete sources[0].title,
    field: /sources\[0\]\.title$/,
  },
  {
    name: 'an address that is no page',
    breakIt: ({ sources }) => {
      sources[0].url = 'javascript:alert(1)';
    },
    field: /sources\[0\]\.url$/,
  },
  {
    name: 'a source of no kind that there is',
    breakIt: ({ sources }) => {
      sources[0].kind = 'hearsay';
    },
    field: /sources\[0\]\.kind$/,
  },
  {
    name: 'an event that cites no source of the record',
    breakIt: ({ events }) => {
      if (!events[0]) return NOTHING;
      events[0].sources = [99];
    },
    field: /events\[0\]\.sources/,
  },
  {
    name: 'an event without a source',
    breakIt: ({ events }) => {
      if (!events[0]) return NOTHING;
      events[0].sources = [];
    },
    field: /events\[0\]\.sources/,
  },
  {
    name: 'a day that there never was',
    breakIt: ({ events }) => {
      if (!events[0]) return NOTHING;
      events[0].date = '2017-02-30';
    },
    field: /events\[0\]\.date$/,
  },
  {
    name: 'an event of an unknown kind',
    breakIt: ({ events }) => {
      if (!events[0]) return NOTHING;
      events[0].kind = 'rumoured';
    },
    field: /events\[0\]\.kind$/,
  },
  {
    name: 'an organisation that is not in the list',
    breakIt: ({ parties }) => {
      if (!parties?.[0]) return NOTHING;
      parties[0].org = 'no-such-organisation';
    },
    field: /parties\[0\]\.org$/,
  },
  {
    name: 'a role that there is not',
    breakIt: ({ parties }) => {
      if (!parties?.[0]) return NOTHING;
      parties[0].role = 'friend';
    },
    field: /parties\[0\]\.role$/,
  },
  {
    name: 'a confidence beyond the three',
    breakIt: (record) => {
      record.confidence = 'certain';
    },
    field: /confidence$/,
  },
  {
    name: 'a day of checking that is no day',
    breakIt: (record) => {
      record.checked = 'yesterday';
    },
    field: /checked$/,
  },
  { name: 'no English name', breakIt: ({ name }) => delete name.en, field: /name\.en$/ },
  {
    name: 'a field that nobody knows',
    breakIt: (record) => {
      record.titel = 'x';
    },
    field: /properties$|^$/,
  },
  {
    name: 'a point off the earth',
    breakIt: (_, { geometry }) => {
      if (geometry?.type !== 'Point') return NOTHING;
      geometry.coordinates = [10, 95];
    },
    field: /coordinates/,
  },
  {
    name: 'a country that is none',
    breakIt: (record) => {
      if (typeof record.country !== 'string') return NOTHING;
      record.country = 'XX';
    },
    field: /country$/,
  },
  {
    name: 'a stretch from nowhere',
    breakIt: (_, { features }) => {
      const segment = features?.find((one: Loose) => one.properties.part === 'segment');
      if (!segment) return NOTHING;
      segment.properties.from = 'no-such-place';
    },
    field: /from$/,
  },
];

describe('an edit that breaks a rule', { timeout: 300_000 }, () => {
  it('is reported at its place, whichever the rule and the record', () => {
    const edited: GeoFiles = structuredClone(read);
    const order = fc.sample(fc.nat(), { seed: SEED, numRuns: 4000 });
    const used = new Set<string>();
    const broken: { rule: string; file: string; field: RegExp }[] = [];
    for (const { name, breakIt, field } of RULES) {
      let times = 0;
      for (const number of order) {
        const one = edited.files[number % edited.files.length];
        if (!one || used.has(one.file)) continue;
        const value = one.value as Loose;
        if (breakIt((value.features?.[0] ?? value).properties, value) === NOTHING) continue;
        used.add(one.file);
        broken.push({ rule: name, file: one.file, field });
        if (++times === 6) break;
      }
      expect(times, name).toBe(6);
    }
    const problems = newProblems(edited);
    const isSaid = ({ file, field }: (typeof broken)[number]) =>
      problems.some((one: Problem) => one.file === file && field.test(one.field));
    expect(broken.filter((one) => !isSaid(one)).map(({ rule, file }) => [rule, file])).toEqual([]);
  });
});
