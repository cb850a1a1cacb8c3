import { describe, expect, it } from 'vitest';
import { qrOutline } from '../../../../src/ui/qr/qr-outline';

const ADDRESS = 'https://example.org/atlas/?mode=present&story=peace&slide=9';

/** The modules that a path of rectangles covers, as text: `#` dark, `.` light. */
function drawn({ side, path }: { side: number; path: string }): string[] {
  const rows = Array.from({ length: side }, () => Array<string>(side).fill('.'));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g))
    rows[Number(y)]?.fill('#', Number(x), Number(x) + Number(width));
  return rows.map((row) => row.join(''));
}

/** What every code has in three of its corners. */
const FINDER = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];

describe('a QR code', () => {
  const outline = qrOutline(ADDRESS);
  if (!outline) throw new Error('there is no code');
  const rows = drawn(outline);
  const { side } = outline;

  it('has its three finders inside four light modules', () => {
    const at = (x: number, y: number) => rows.slice(y, y + 7).map((row) => row.slice(x, x + 7));
    expect(at(4, 4)).toEqual(FINDER);
    expect(at(side - 11, 4)).toEqual(FINDER);
    expect(at(4, side - 11)).toEqual(FINDER);
    const light = '.'.repeat(side);
    expect(rows.slice(0, 4)).toEqual(Array(4).fill(light));
    expect(rows.slice(-4)).toEqual(Array(4).fill(light));
    expect(rows.every((row) => row.startsWith('....') && row.endsWith('....'))).toBe(true);
  });

  it('has the timing pattern, and a side that the standard knows', () => {
    expect((side - 8 - 17) % 4).toBe(0);
    expect(rows[10]?.slice(11, side - 11)).toMatch(/^(\.#)+\.$/);
  });

  it('differs for another text and is the same for the same', () => {
    expect(qrOutline(ADDRESS)?.path).toBe(outline.path);
    expect(qrOutline(`${ADDRESS}0`)?.path).not.toBe(outline.path);
  });

  it('is smaller in error correction for a long text, and not there for one that is too long', () => {
    expect(qrOutline('x'.repeat(2600))?.side).toBe(169 + 8);
    expect(qrOutline('x'.repeat(3000))).toBeNull();
  });
});
