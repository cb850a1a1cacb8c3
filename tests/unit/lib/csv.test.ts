import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv } from '../../../src/lib/csv';

describe('formatCsv', () => {
  it('quotes what RFC 4180 asks to be quoted, and nothing else', () => {
    expect(
      formatCsv([
        { name: 'a, b', note: 'he said "no"', count: 3 },
        { name: 'plain', note: 'two\nlines', more: null },
      ]),
    ).toBe('name,note,count,more\n"a, b","he said ""no""",3,\nplain,"two\nlines",,\n');
  });

  it('is read back by another reader as it was, whatever the texts', () => {
    const anyRow = fc.record({
      a: fc.string({ unit: 'binary' }),
      b: fc.string(),
      'c,"d': fc.string(),
    });
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1 }), (rows) => {
        expect([...csvParse(formatCsv(rows))].map((row) => ({ ...row }))).toEqual(rows);
      }),
    );
  });
});
