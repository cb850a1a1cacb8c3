/**
 * `npm run pictures:build`: writes the static pictures to `public/`, unless neither the data nor the code that draws
 * them has changed since the last time. After `npm run geo:build`.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentOf } from '../../domain/data-file';
import type { Dataset } from '../../domain/dataset';
import { type PackedDataset, unpackDataset } from '../../domain/packed-dataset';
import { type PackedPaths, unpackPaths } from '../../domain/paths';
import type { Story, StoryCard } from '../../domain/story';
import { loadBasemapWorld } from '../basemap/basemap-world';
import { Grounds } from '../pictures/grounds';
import { openingPictures } from '../pictures/opening-pictures';
import type { PictureFile } from '../pictures/picture-file';
import { posters } from '../pictures/posters';
import { recordMaps } from '../pictures/record-maps';
import { storyPictures } from '../pictures/story-pictures';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const out = join(root, 'public');
/** Made whole by this step. */
const FOLDERS = ['posters', 'previews', 'maps'];
/** What a picture depends on besides the records. */
const CODE = [
  'src/compile',
  'src/domain',
  'src/drawing',
  'src/lib',
  'src/layers',
  'src/state',
  'geo/basemap',
];
const stampFile = join(out, 'posters/made-from.txt');

function* filesBelow(folder: string): Generator<string> {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* filesBelow(path);
    else yield path;
  }
}

function stampOf(version: string): string {
  const sum = createHash('sha256').update(version);
  for (const folder of CODE)
    for (const file of filesBelow(join(root, folder))) sum.update(readFileSync(file));
  return `${sum.digest('hex')}\n`;
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(out, 'data/v1', path), 'utf8')) as T;
}

function* allPictures(dataset: Dataset): Generator<PictureFile | Promise<PictureFile>> {
  const grounds = new Grounds(loadBasemapWorld());
  const paths = unpackPaths(dataset, contentOf<PackedPaths>(readJson('atlas-paths.json')));
  const given = { dataset, paths, grounds };
  const stories = contentOf<StoryCard[]>(readJson('stories.json')).map(({ id }) => ({
    id,
    story: contentOf<Story>(readJson(`stories/${id}.json`)),
  }));
  yield* posters(given);
  yield* openingPictures(given);
  yield* storyPictures(given, stories);
  yield* recordMaps(given);
}

const dataset = unpackDataset(readJson<PackedDataset>('atlas.json'));
const stamp = stampOf(dataset.version);

if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) {
  console.info('pictures: unchanged');
} else {
  const start = performance.now();
  for (const folder of FOLDERS) rmSync(join(out, folder), { recursive: true, force: true });
  const sizes = new Map<string, { files: number; bytes: number }>();
  for (const picture of allPictures(dataset)) {
    const { path, content } = await picture;
    const target = join(out, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    const [folder = ''] = path.split('/');
    const { files, bytes } = sizes.get(folder) ?? { files: 0, bytes: 0 };
    sizes.set(folder, { files: files + 1, bytes: bytes + Buffer.byteLength(content) });
  }
  writeFileSync(stampFile, stamp);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const told = [...sizes].map(
    ([folder, { files, bytes }]) => `${files} ${folder} (${(bytes / 1e6).toFixed(1)} MB)`,
  );
  console.info(`pictures: ${told.join(', ')} in ${seconds} s`);
}
