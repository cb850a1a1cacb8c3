import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files below a folder, by path. @returns how many bytes they have */
export function writeFiles(folder: string, files: ReadonlyMap<string, string | Buffer>): number {
  let bytes = 0;
  for (const [path, content] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    bytes += Buffer.byteLength(content);
  }
  return bytes;
}
