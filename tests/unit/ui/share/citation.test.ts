import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cited, citation } from '../../../../src/ui/share/citation';

const CITED: Cited = {
  title: 'PEACE Cable, March 2025',
  url: 'https://atlas.example.org/?select=submarine-cables/peace-cable&date=2025-03',
  version: '7784e992f193',
  asOf: '2026-11-21',
  accessed: '2026-11-22',
  isPinned: false,
};
const PINNED = { ...CITED, isPinned: true };

describe('a reference', () => {
  it('follows APA 7: author, date, title with its version, kind, retrieval only of what changes', () => {
    expect(citation('apa', CITED)).toBe(
      'Digital Silk Road Atlas. (2026, November 21). PEACE Cable, March 2025 (Version 7784e992f193) [Interactive map]. Retrieved November 22, 2026, from https://atlas.example.org/?select=submarine-cables/peace-cable&date=2025-03',
    );
    expect(citation('apa', PINNED)).toMatch(/\[Interactive map\]\. https:/);
  });

  it('follows Chicago 17: title in quotes with the full stop inside, dates in words, a full stop at the end', () => {
    expect(citation('chicago', CITED)).toBe(
      'Digital Silk Road Atlas. “PEACE Cable, March 2025.” Interactive map, version 7784e992f193. Last modified November 21, 2026. Accessed November 22, 2026. https://atlas.example.org/?select=submarine-cables/peace-cable&date=2025-03.',
    );
    expect(citation('chicago', PINNED)).not.toContain('Accessed');
  });

  it('is an entry of BibTeX with the author kept whole and the month as its macro', () => {
    expect(citation('bibtex', CITED).split('\n')).toEqual([
      '@misc{dsra-7784e992f193,',
      '  author = {{Digital Silk Road Atlas}},',
      '  title = {{PEACE Cable, March 2025}},',
      '  year = {2026},',
      '  month = nov,',
      '  howpublished = {\\url{https://atlas.example.org/?select=submarine-cables/peace-cable&date=2025-03}},',
      '  note = {Interactive map, data version 7784e992f193 of 2026-11-21. Accessed 2026-11-22}',
      '}',
    ]);
  });

  it('has its braces in BibTeX in pairs, whatever the title', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const text = citation('bibtex', { ...CITED, title }).replaceAll(/\\[{}]/g, '');
        let depth = 0;
        for (const sign of text) {
          if (sign === '{') depth++;
          if (sign === '}') depth--;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
    expect(citation('bibtex', { ...CITED, title: 'Q&A 100 % #1_a \\x' })).toContain(
      '{{Q\\&A 100 \\% \\#1\\_a \\textbackslash{}x}}',
    );
  });

  it('is a record of RIS: a tag a line, the type first, the end last, whatever the title', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const text = citation('ris', { ...CITED, title });
        const lines = text.split('\r\n');
        expect(lines[0]).toBe('TY  - MAP');
        expect(lines.at(-2)).toBe('ER  - ');
        expect(lines.at(-1)).toBe('');
        for (const line of lines.slice(0, -1))
          expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
      }),
    );
    const text = citation('ris', CITED);
    for (const line of ['PY  - 2026', 'DA  - 2026/11/21', 'Y2  - 2026/11/22', 'ET  - 7784e992f193'])
      expect(text.split('\r\n')).toContain(line);
  });
});
