import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Every file below a folder, by its path with slashes. */
export function readFiles(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true }).map(String);
  return new Map(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path), 'utf8')]),
  );
}
