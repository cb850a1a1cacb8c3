/**
 * `npm run sizes`, after a build: what a first view weighs, compressed as a good host sends it. Bytes alone, so that the
 * answer is the same on every machine.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { openingTileBytes } from './opening-tiles';

const DIST = join(import.meta.dirname, '../dist');
const QUALITY = 11;
/** Kilobytes, the tiles of the opening view included. */
const MOST_IN_ALL = 1100;

interface Part {
  name: string;
  /** Kilobytes; the build fails above it. */
  most: number;
  files: readonly string[];
  /** No part of a first view of the atlas. */
  isApart?: boolean;
}

/** Of a page: its scripts, those that it fetches ahead, and its styles. */
function namedIn(html: string): string[] {
  return [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, path = '']) => path);
}

/** The words of one language. */
function wordsIn(html: string): string[] {
  const [, path] = / data-en="\.\/(assets\/[^"]+)"/.exec(html) ?? [];
  return path ? [path] : [];
}

/** Files by part, from the page as it is built and the names in `assets`. */
export function partsOf(html: string, assets: readonly string[]): Part[] {
  const named = [...new Set(namedIn(html))];
  const isOf = (name: RegExp) => (path: string) => name.test(path);
  const map = named.filter(isOf(/\/(maplibre|deck|atlas-map)-/));
  const inAssets = (name: RegExp) =>
    assets.filter((file) => name.test(file)).map((file) => `assets/${file}`);
  return [
    {
      name: 'page: shell, store, styles',
      most: 232,
      files: [
        'index.html',
        'opening.js',
        'poster.css',
        ...wordsIn(html),
        ...named.filter((one) => !map.includes(one)),
      ],
    },
    { name: 'map: MapLibre, deck.gl, layers', most: 438, files: map },
    { name: 'worker of the map', most: 7, files: inAssets(/^map-worker-.*\.js$/) },
    { name: 'records', most: 145, files: ['data/v1/atlas.json'] },
    { name: 'typeface', most: 46, files: inAssets(/-latin-wdth-.*\.woff2$/) },
    { name: 'first picture', most: 63, files: ['posters/dark-opening-1440.avif'] },
    { name: 'element for other pages', most: 6, files: ['embed.js'], isApart: true },
  ];
}

function kilobytes(file: string): number {
  const path = join(DIST, file);
  // as the build has compressed it, where it has
  if (existsSync(`${path}.br`)) return statSync(`${path}.br`).size / 1000;
  const content = readFileSync(path);
  if (/\.(woff2|avif)$/.test(file)) return content.length / 1000;
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
  return brotliCompressSync(content, { params }).length / 1000;
}

if (process.argv[1] === import.meta.filename) {
  const html = readFileSync(join(DIST, 'index.html'), 'utf8');
  let all = 0;
  for (const { name, most, files, isApart } of partsOf(html, readdirSync(join(DIST, 'assets')))) {
    const size = files.reduce((sum, file) => sum + kilobytes(file), 0);
    if (!isApart) all += size;
    const isOver = files.length === 0 || size > most;
    console.info(`${size.toFixed(0).padStart(6)} of ${most} kB  ${name}${isOver ? '  OVER' : ''}`);
    if (isOver) process.exitCode = 1;
  }
  const tiles = (await openingTileBytes(join(DIST, 'basemap/basemap.pmtiles'))) / 1000;
  all += tiles;
  if (all > MOST_IN_ALL) process.exitCode = 1;
  console.info(`${tiles.toFixed(0).padStart(6)} kB  tiles of the opening view`);
  console.info(`${all.toFixed(0).padStart(6)} of ${MOST_IN_ALL} kB in all`);
}
