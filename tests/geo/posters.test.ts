import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { loadBasemapWorld } from '../../src/compile/basemap/basemap-world';
import { Grounds } from '../../src/compile/pictures/grounds';
import { monthOfData } from '../../src/compile/pictures/month-of-data';
import { OPENING_CUTS, openingPictures } from '../../src/compile/pictures/opening-pictures';
import { POSTER_BYTES, POSTER_SIZE } from '../../src/compile/pictures/poster-view';
import { posters } from '../../src/compile/pictures/posters';
import { monthIndex } from '../../src/domain/month';
import { themeTokens } from '../../src/lib/theme-tokens';
import { realLines } from '../fixtures/real-dataset';

const making = { ...realLines(), grounds: new Grounds(loadBasemapWorld()) };
const made = [...posters(making)];
const contentOf = (name: string) =>
  String(made.find(({ path }) => path === `posters/${name}.svg`)?.content);

describe('posters', () => {
  it('are there for both themes, today and the ends of seven years', () => {
    expect(made.length).toBe(16);
    expect(made.map(({ path }) => path)).toContain('posters/light-2015.svg');
  });

  it('are light enough to come before all else', () => {
    for (const { content } of made) {
      expect(Buffer.byteLength(content)).toBeLessThan(POSTER_BYTES);
      expect(gzipSync(content).length).toBeLessThan(60_000);
    }
  });

  it('are the same bytes on every run', () => {
    const [again] = posters(making);
    expect(again?.content).toBe(made[0]?.content);
  });

  it('show more as the years go by, each in its theme', () => {
    const lines = (name: string) => contentOf(name).match(/<path id=/g)?.length ?? 0;
    expect(lines('dark-1995')).toBeGreaterThan(0);
    expect(lines('dark-2025')).toBeGreaterThan(2 * lines('dark-2005'));
    expect(contentOf('light-today')).toContain('#f8f3e8');
    expect(contentOf('light-today')).not.toContain('#0c1722');
  });

  it('have no script, no address and no value that is no number', () => {
    for (const { content } of made)
      expect(String(content)).not.toMatch(/<script|javascript:|NaN|Infinity|undefined|href="[^#]/);
  });

  it('have names in both languages', () => {
    expect(contentOf('dark-today')).toContain('>CHINA<');
    expect(contentOf('dark-today')).toMatch(/systemLanguage="zh".*>中国</);
  });
});

it('knows the month of the data', () => {
  expect(monthOfData('2026-11-21')).toBe(monthIndex(2026, 11));
  expect(() => monthOfData('')).toThrow();
});

describe('the pictures of the opening view', () => {
  it('are light enough, of the size that they are shown at, and of both themes', {
    timeout: 180_000,
  }, async () => {
    const files = await Promise.all(openingPictures(making));
    expect(files.map(({ path }) => path)).toContain('posters/light-opening-phone.avif');
    expect(files.length).toBe(2 * Object.keys(OPENING_CUTS).length);
    for (const { path, content } of files) {
      const cut = OPENING_CUTS[path.replace(/.*-opening-|\.avif/g, '')];
      expect(Buffer.byteLength(content)).toBeLessThan(cut?.most ?? 0);
      const { width, height } = await sharp(Buffer.from(content)).metadata();
      expect({ width, height }).toEqual({
        width: (cut?.width ?? 0) * (cut?.scale ?? 0),
        height: (cut?.height ?? 0) * (cut?.scale ?? 0),
      });
    }
  });

  it('are all asked for by the page', () => {
    const html = readFileSync('index.html', 'utf8');
    for (const name of Object.keys(OPENING_CUTS))
      for (const theme of ['dark', 'light'])
        expect(html).toContain(`./posters/${theme}-opening-${name}.avif`);
  });
});

it('is shown whole in every window that takes the middle of it', () => {
  const { width: most = 0, height: tallest = 0 } = OPENING_CUTS['1440'] ?? {};
  for (let width = 320; width <= 3840; width += 16)
    for (let height = 240; height <= 2160; height += 16) {
      const isMiddle =
        (width <= most && height <= tallest) || (width >= 1.6 * height && width <= 2 * height);
      // as the style sheet scales it
      const scale = Math.max(1, Math.min(width / 1280, height / 720));
      if (isMiddle && Math.round(Math.max(width / scale - most, height / scale - tallest)) > 0)
        throw new Error(`a window of ${width} x ${height} shows more`);
    }
});

describe('the style sheet of the poster', () => {
  const css = readFileSync('public/poster.css', 'utf8');
  it('shows it at the size it is made for', () => {
    expect(css).toContain(`* ${POSTER_SIZE.width})`);
    expect(css).toContain(`* ${OPENING_CUTS['1440']?.width})`);
    expect(css).toContain(`width: ${OPENING_CUTS.phone?.width}px`);
    const html = readFileSync('index.html', 'utf8');
    expect(html).toContain(`width="${POSTER_SIZE.width}"`);
    expect(html).toContain(`height="${POSTER_SIZE.height}"`);
    const middle =
      '(max-width: 1440px) and (max-height: 800px), (min-aspect-ratio: 8 / 5) and (max-aspect-ratio: 2 / 1)';
    expect(css.replace(/\s+/g, ' ')).toContain(`@media ${middle} {`);
    expect(html).toContain(`media="${middle}"`);
  });

  it('repeats the colours of the light theme', () => {
    const hex = (rgba: number[]) =>
      `#${rgba
        .slice(0, 3)
        .map((value) => value.toString(16).padStart(2, '0'))
        .join('')}`;
    const { map, surface, text, line } = themeTokens.themes.light;
    for (const [name, rgba] of [
      ['map-ocean', map.ocean],
      ['surface-0', surface[0]],
      ['text-1', text[1]],
      ['line-3', line[3]],
    ] as const)
      expect(css).toContain(`--${name}: ${hex(rgba)}`);
  });
});
