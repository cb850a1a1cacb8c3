/** What a visit without a network needs, out of the built site: the app, the data, the basemap, the first picture. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Small pictures of records, previews and downloads are left to the network. */
const HELD = [
  /^(index\.html|opening\.js|poster\.css|icon\.svg|manifest\.webmanifest|offline-records\.json)$/,
  /^icons\//,
  // all but the worker for frames without an origin, which hold nothing
  /^assets\/(?!maplibre-gl-worker)/,
  /^basemap\/.+\.pmtiles$/,
  /^data\/v1\/(atlas|atlas-paths|events|index|organisations|search|stories)\.json$/,
  /^data\/v1\/stories\/[^/]+\.json$/,
  /^posters\/[a-z]+-(today|opening)[^/]*$/,
];

/** Beside the originals, for hosts that send them. */
const COMPRESSED = /\.(br|gz)$/;

export interface HeldFile {
  /** Below the site. */
  url: string;
  /** Of its content. */
  revision: string;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** @param site folder of the built site */
export function offlineFiles(site: string): HeldFile[] {
  return filesBelow(site)
    .filter((path) => HELD.some((one) => one.test(path)) && !COMPRESSED.test(path))
    .map((url) => ({
      url,
      revision: createHash('sha256')
        .update(readFileSync(join(site, url)))
        .digest('hex')
        .slice(0, 16),
    }));
}

/** Every file below `records/` by its path without the ending: one download instead of two thousand. */
export function recordsInOne(site: string): string {
  const folder = join(site, 'data/v1/records');
  const all = filesBelow(folder).map((path) => [
    path.replace(/\.json$/, ''),
    JSON.parse(readFileSync(join(folder, path), 'utf8')) as unknown,
  ]);
  return JSON.stringify(Object.fromEntries(all));
}
