import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** What a first view asks for, or a first search; pages are written later and change, so they are not among them. */
const FOLDERS = ['assets', 'data/v1'];
const FORMS = /\.(js|css|json)$/;
/** Of brotli: data in a moderate one, which takes a tenth of the time, but for the records of every first view. */
const BEST = 11;
const GOOD = 9;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Writes `.br` and `.gz` beside the files of a first view, for hosts that serve compressed files from the disk. */
export function compressBeside(): Plugin {
  let out = '';
  return {
    name: 'atlas-compress-beside',
    apply: 'build',
    configResolved({ root, build }) {
      out = resolve(root, build.outDir);
    },
    async closeBundle() {
      const files = FOLDERS.flatMap((folder) =>
        readdirSync(join(out, folder))
          .filter((name) => FORMS.test(name))
          .map((name) => join(out, folder, name)),
      );
      await Promise.all(
        files.map(async (file) => {
          const content = readFileSync(file);
          const quality = file.endsWith('.json') && !file.endsWith('atlas.json') ? GOOD : BEST;
          const params = {
            [constants.BROTLI_PARAM_QUALITY]: quality,
            [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
          };
          writeFileSync(`${file}.br`, await brotli(content, { params }));
          writeFileSync(`${file}.gz`, await gzipped(content, { level: 9 }));
        }),
      );
    },
  };
}
