import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../src/compile/read-json';

const file = 'geo/hubs/x.geojson';

describe('readJson', () => {
  it('reads what JSON.parse reads, the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value, null, 2);
        if (text.includes('"__proto__"')) return;
        expect(readJson(file, text)).toEqual({ value: JSON.parse(text), problems: [] });
      }),
    );
  });

  it.each([
    ['a missing comma', '{"a": 1 "b": 2}', 'line 1, column 9', 'CommaExpected'],
    ['a missing bracket', '{\n  "a": [1, 2\n}', 'line 3, column 1', 'CloseBracketExpected'],
    ['a missing quote', '{\n  "a: 1\n}', 'line 2, column 3', 'UnexpectedEndOfString'],
    ['a comma too many', '{"a": 1,}', 'line 1, column 9', 'PropertyNameExpected'],
    ['a comment', '// no\n{}', 'line 1, column 1', 'InvalidCommentToken'],
    ['nothing', '', 'line 1, column 1', 'ValueExpected'],
    ['two values', '{}\n{}', 'line 2, column 1', 'EndOfFileExpected'],
  ])('gives the place of %s', (_, text, field, code) => {
    const { value, problems } = readJson(file, text);
    expect(value).toBeUndefined();
    expect(problems.map((problem) => problem.field)).toContain(field);
    expect(problems.map(({ message }) => message)).toContain(`is not valid JSON: ${code}`);
    for (const problem of problems)
      expect(problem).toMatchObject({ file, hint: expect.stringContaining('Mend the syntax') });
  });

  it('reports every key that stands twice, at every depth, and keeps the last', () => {
    const { value, problems } = readJson(
      file,
      '{\n  "a": 1,\n  "b": [{"c": 1, "c": 2}],\n  "a": 3\n}',
    );
    expect(value).toEqual({ a: 3, b: [{ c: 2 }] });
    expect(problems.map(({ field, message }) => [field, message])).toEqual([
      ['b[0].c', 'has the key "c" twice (line 3, column 18)'],
      ['a', 'has the key "a" twice (line 4, column 3)'],
    ]);
  });

  it('tells keys apart that objects are born with', () => {
    expect(readJson(file, '{"constructor": 1, "toString": 2}')).toEqual({
      value: { constructor: 1, toString: 2 },
      problems: [],
    });
  });

  it('agrees with JSON.parse on what is JSON, and never throws', () => {
    const isJson = (text: string) => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('{', '}', '[', ']', '"a"', ':', ',', '1', 'null', ' ', '\n')),
        (parts) => {
          const text = parts.join('');
          const { problems } = readJson(file, text);
          const syntax = problems.filter(({ message }) => message.startsWith('is not valid'));
          expect(syntax.length === 0).toBe(isJson(text));
        },
      ),
      { numRuns: 500 },
    );
  });
});
