import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import outlines from '../../../src/lib/icon-outlines.json' with { type: 'json' };
import { FLAG, ICON_STROKE, iconPaths } from '../../../src/lib/icon-paths';

const SIDE = 192;
const VIEW = '-1 -11 25 36';

/** Coverage of each pixel, 0 to 255. */
async function pixels(drawing: string): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" viewBox="${VIEW}">${drawing}</svg>`;
  return sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer();
}

async function mostApart(one: string, other: string): Promise<number> {
  const [a, b] = await Promise.all([pixels(one), pixels(other)]);
  expect(Math.max(...a), 'something is drawn').toBe(255);
  return Math.max(...a.map((value, i) => Math.abs(value - (b[i] as number))));
}

const outlineOf: Record<string, string> = outlines;
const asFilled = (name: string) => `<path d="${outlineOf[name]}" fill-rule="evenodd"/>`;
const asLine = (d: string, width: number, fill: string) =>
  `<path d="${d}" fill="${fill}" stroke="#000" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

describe('outlines of icons', () => {
  const lines = Object.entries(iconPaths).filter(([, { isFilled }]) => !isFilled);

  it('are there for every icon that is a line, and for no other', () => {
    expect(Object.keys(outlines).sort()).toEqual([...lines.map(([name]) => name), 'flag'].sort());
  });

  it.each(lines)(
    'cover what the line of "%s" covers (npm run icons:build)',
    async (name, { d }) => {
      expect(await mostApart(asLine(d, ICON_STROKE, 'none'), asFilled(name))).toBeLessThan(48);
    },
  );

  it('cover the flag with the line around it', async () => {
    expect(await mostApart(asLine(FLAG.d, FLAG.stroke, '#000'), asFilled('flag'))).toBeLessThan(48);
  });
});
