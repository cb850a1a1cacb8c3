/**
 * A version of the compiled data in one file, `geo/releases/<version>.json.br`: a JSON object of the content of each
 * file by its path, compressed with Brotli over a window that sees the whole of it (some 1.5 MB for 29 MB).
 */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

type Files = ReadonlyMap<string, string>;

const WINDOW_BITS = 24;
const QUALITY = 9;

export function packRelease(files: Files): Buffer {
  const text = JSON.stringify(Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1))));
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  });
}

/** @throws where the archive is damaged */
export function unpackRelease(archive: Buffer): Map<string, string> {
  const files: unknown = JSON.parse(brotliDecompressSync(archive).toString('utf8'));
  return new Map(Object.entries(files as Record<string, string>));
}
