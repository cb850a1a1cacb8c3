import { encode } from 'uqr';

export interface QrOutline {
  /** Modules a side, quiet zone included. */
  side: number;
  /** The dark modules as an SVG path, a rectangle for each run of a row; one unit a module. */
  path: string;
}

/** Modules that stay light around a code, as ISO/IEC 18004 has it. */
const QUIET = 4;
/** As much of a code may be hidden (15 %, 7 %) as its text leaves room for. */
const LEVELS = ['M', 'L'] as const;

function encoded(text: string): boolean[][] | null {
  for (const ecc of LEVELS)
    try {
      return encode(text, { ecc, border: QUIET }).data;
    } catch {
      // too long for this level
    }
  return null;
}

/** The QR code of a text; `null` for one that no code can hold (some 2,900 bytes). */
export function qrOutline(text: string): QrOutline | null {
  const rows = encoded(text);
  if (!rows) return null;
  const runs: string[] = [];
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x++;
      runs.push(`M${start} ${y}h${x + 1 - start}v1H${start}z`);
    }
  });
  return { side: rows.length, path: runs.join('') };
}
