import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv, parseCsv } from '../../../src/lib/csv';

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

describe('parseCsv', () => {
  it('reads back what was written, whatever the texts', () => {
    const anyRow = fc.record({ a: fc.string({ unit: 'binary' }), 'b,"': fc.string() });
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1 }), (rows) => {
        expect(parseCsv(formatCsv(rows))).toEqual(rows);
      }),
    );
  });

  it.each([
    ['a,b\r\n1,2\r\n', [{ a: '1', b: '2' }]],
    ['a,b\n1,2', [{ a: '1', b: '2' }]],
    ['a,b\n1,', [{ a: '1', b: '' }]],
    ['a,b\n1\n', [{ a: '1', b: '' }]],
    ['a,b\n', []],
    ['', []],
  ])('reads %j', (text, rows) => {
    expect(parseCsv(text)).toEqual(rows);
  });

  it('refuses a quote that is not closed', () => {
    expect(() => parseCsv('a\n"b')).toThrow('no CSV');
  });
});
