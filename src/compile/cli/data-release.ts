/** `npm run data:release`: keeps the built version of the data in `geo/releases`, to be committed, for good. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readFiles } from '../releases/read-files';
import { packRelease } from '../releases/release-archive';
import { ARCHIVE_END } from '../releases/write-releases';

const root = resolve(process.argv[2] ?? '.');
const files = readFiles(join(root, 'public/data/v1'));
const { version } = JSON.parse(files.get('index.json') ?? '{}') as { version: string };
const file = join(root, 'geo/releases', version + ARCHIVE_END);
if (existsSync(file)) console.info(`data: version ${version} is kept already`);
else {
  const archive = packRelease(files);
  mkdirSync(join(root, 'geo/releases'), { recursive: true });
  writeFileSync(file, archive);
  console.info(`data: version ${version} is kept, ${(archive.length / 1e6).toFixed(1)} MB`);
}
