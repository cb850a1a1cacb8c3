/**
 * `npm run basemap:build`: writes `public/basemap/basemap.pmtiles`, unless neither the data, nor the
 * code that makes it, nor the archive has changed since the last time.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildBasemap } from '../basemap/build-basemap';
import { worldAtlasFile } from '../world/world-topology';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const archiveFile = join(root, 'public/basemap/basemap.pmtiles');
const stampFile = join(root, 'node_modules/.cache/atlas/basemap.stamp');

const hash = (parts: Iterable<Uint8Array | string>) => {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex');
};

function inputHash(): string {
  const folders = ['geo/basemap', 'src/compile/basemap', 'src/compile/world'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .sort()
      .map((name) => join(root, folder, name)),
  );
  return hash([...files, worldAtlasFile('10m')].map((file) => readFileSync(file)));
}

const stampOf = (inputs: string) => `${inputs} ${hash([readFileSync(archiveFile)])}`;
const inputs = inputHash();

if (
  existsSync(archiveFile) &&
  existsSync(stampFile) &&
  readFileSync(stampFile, 'utf8') === stampOf(inputs)
) {
  console.info('basemap: unchanged');
} else {
  const start = performance.now();
  const archive = buildBasemap();
  mkdirSync(dirname(archiveFile), { recursive: true });
  writeFileSync(archiveFile, archive);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stampOf(inputs));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.info(`basemap: ${(archive.length / 1024).toFixed(0)} kB in ${seconds} s`);
}
