/**
 * Puts the versions that views may be bound to (`data=<version>`) at `public/data/releases/<version>/`: those kept in
 * `geo/releases` and the one that was just built. A version never changes, so a folder that is whole is left as it is.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { writeFiles } from '../write-files';
import { readFiles } from './read-files';
import { unpackRelease } from './release-archive';

export const ARCHIVE_END = '.json.br';

/** Versions kept in `geo/releases`. @param root the folder that holds `geo` */
export function keptVersions(root: string): string[] {
  const folder = join(root, 'geo/releases');
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ARCHIVE_END))
        .map((name) => basename(name, ARCHIVE_END))
        .sort()
    : [];
}

/** @throws where an archive holds another version than its name says */
function unpackKept(root: string, version: string): Map<string, string> {
  const file = join(root, 'geo/releases', version + ARCHIVE_END);
  const files = unpackRelease(readFileSync(file));
  const index = JSON.parse(files.get('index.json') ?? '{}') as { version?: string };
  if (index.version !== version) throw new Error(`${file} holds version ${index.version}`);
  return files;
}

/**
 * @param root the folder that holds `geo` and `public`
 * @param current the version that lies in `public/data/v1`
 * @returns all the versions that can be asked for, the current one last
 */
export function writeReleases(root: string, current: string): string[] {
  const folder = join(root, 'public/data/releases');
  const kept = keptVersions(root).filter((version) => version !== current);
  const versions = [...kept, current];
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (!versions.includes(name)) rmSync(join(folder, name), { recursive: true });
  for (const version of versions) {
    const target = join(folder, version);
    if (existsSync(target)) continue;
    const files =
      version === current ? readFiles(join(root, 'public/data/v1')) : unpackKept(root, version);
    const next = `${target}.next`;
    rmSync(next, { recursive: true, force: true });
    writeFiles(next, files);
    renameSync(next, target);
  }
  return versions;
}
