/**
 * `npm run geo:contact-sheet [submarine-cables|terrestrial-cables] [-- --root <folder> --out <folder>
 * --only <id> ...]`: draws every system as a small map on one sheet, SVG and PNG, in
 * `dist/contact-sheet`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { checkShape } from '../check/check-shape';
import { contactSheet, type SheetKind } from '../contact-sheet/contact-sheet';
import { readGeo } from '../read-geo';

const KINDS: readonly string[] = ['submarine-cables', 'terrestrial-cables'] satisfies SheetKind[];
/** Pixels of the picture for one of the sheet, so that small names can be read. */
const SCALE = 1.5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    root: { type: 'string', default: '.' },
    out: { type: 'string', default: 'dist/contact-sheet' },
    only: { type: 'string', multiple: true, default: [] },
  },
});
const unknown = positionals.find((kind) => !KINDS.includes(kind));
if (unknown !== undefined) {
  console.error(`"${unknown}" is not one of ${KINDS.join(', ')}`);
  process.exitCode = 1;
} else {
  const { set } = checkShape(readGeo(resolve(values.root)));
  mkdirSync(values.out, { recursive: true });
  for (const kind of (positionals.length > 0 ? positionals : KINDS) as SheetKind[]) {
    const svg = contactSheet(set, kind, values.only);
    const file = join(values.out, kind);
    writeFileSync(`${file}.svg`, svg);
    await sharp(Buffer.from(svg), { density: 72 * SCALE, limitInputPixels: false })
      .png()
      .toFile(`${file}.png`);
    console.info(`${file}.svg, ${file}.png`);
  }
}
