import { describe, expect, it } from 'vitest';
import { layPage, type PageWords } from '../../../src/drawing/lay-page';
import { wrapLines } from '../../../src/drawing/wrap-lines';

/** Every letter is half as wide as high, a Chinese one as wide. */
const measure = (text: string, px: number) =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? px : px / 2), 0);
const type = { px: 10, weight: 400, measure };

describe('lines of a text', () => {
  it('end between words, and none is wider than asked for', () => {
    expect(wrapLines('one two three four', 45, type)).toEqual(['one two', 'three', 'four']);
  });

  it('end anywhere in Chinese', () => {
    expect(wrapLines('数字丝绸之路', 40, type)).toEqual(['数字丝绸', '之路']);
  });

  it('break an address that is longer than a line', () => {
    expect(wrapLines('at https://a.example/b', 40, type)).toEqual([
      'at',
      'https://',
      'a.exampl',
      'e/b',
    ]);
  });
});

const words: PageWords = {
  title: 'The Digital Silk Road in ten years, as it was told and as it was built',
  date: 'March 2025',
  legend: [
    {
      title: 'Lines',
      items: (['planned', 'building', 'in-service', 'out', 'ended'] as const).map((state) => ({
        label: `a state that is called ${state}`,
        mark: { of: 'line', kind: 'submarine-cables', state },
      })),
    },
  ],
  sources: [
    'Publisher: A title that goes on for so long that it has to be broken somewhere (2021)',
  ],
  imprint: ['Boundaries do not imply endorsement.', 'https://example.org/?select=a/b'],
};

describe('a page', () => {
  for (const width of [360, 900, 2400])
    it(`of ${width} pixels keeps all its words within its margins and below the picture`, () => {
      const page = layPage({ width, height: 500 }, words, measure);
      expect(page.map).toMatchObject({ width, height: 500 });
      for (const { text, x, y, px, weight, isAtEnd } of page.texts) {
        const long = measure(text, px);
        expect(isAtEnd ? x : x + long, `${text} ${weight}`).toBeLessThanOrEqual(page.width);
        expect(isAtEnd ? x - long : x).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(page.height);
        expect(y < page.map.y || y > page.map.y + page.map.height).toBe(true);
      }
    });

  it('breaks a long title rather than write it over the date', () => {
    const page = layPage({ width: 500, height: 300 }, words, measure);
    const title = page.texts.filter(({ weight, y }) => weight === 600 && y < page.map.y);
    expect(title.length).toBeGreaterThan(1);
    expect(title.map(({ text }) => text).join(' ')).toBe(words.title);
  });

  it('says every word of the legend, the sources and the imprint', () => {
    const all = layPage({ width: 700, height: 300 }, words, measure).texts.map(({ text }) => text);
    for (const { label } of words.legend[0]?.items ?? []) expect(all).toContain(label);
    expect(all.join(' ')).toContain('endorsement');
    expect(all.join('')).toContain('select=a/b');
  });
});
