import { describe, expect, it } from 'vitest';
import { drawPage } from '../../../src/drawing/draw-page';
import { layPage } from '../../../src/drawing/lay-page';

const measure = (text: string, px: number) => text.length * px * 0.5;
const page = layPage(
  { width: 800, height: 400 },
  {
    title: 'Cables & stations',
    date: 'March 2025',
    legend: [
      {
        title: '',
        items: [
          { label: 'Teleports', mark: { of: 'glyph', kind: 'teleports' } },
          { label: 'Arcs', mark: { of: 'arc' } },
          { label: 'By year', mark: { of: 'colour', colouring: 'year', own: 0 } },
          { label: 'Uncertain', mark: { of: 'fill', fill: 'agreements', own: 1 } },
        ],
      },
    ],
    sources: ['Publisher: Title'],
    imprint: ['CC BY 4.0'],
  },
  measure,
);

describe('a page as an SVG', () => {
  const svg = drawPage(page, 'Cables & stations', { theme: 'light' });

  it('says its words and is of one theme', () => {
    for (const text of [
      'Cables &amp; stations',
      'March 2025',
      'Teleports',
      'Publisher: Title',
      'CC BY 4.0',
    ])
      expect(svg).toContain(`>${text}</text>`);
    expect(svg).not.toContain('prefers-color-scheme');
  });

  it('has no colour of four parts and no marker, which programs for print do not know', () => {
    expect(svg).not.toMatch(/#[0-9a-f]{8}\b/);
    expect(svg).not.toContain('<marker');
  });

  it('carries the typeface where it is given', () => {
    const font = 'data:font/woff2;base64,AAAA';
    expect(drawPage(page, '', { theme: 'dark', font })).toContain(`src:url(${font})`);
    expect(svg).not.toContain('@font-face');
  });
});
