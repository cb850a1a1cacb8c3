/** Reads everything below `geo/` that is a record, without judging it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { KINDS, type Kind } from '../domain/kinds';
import type { Problem } from './problem';
import { readJson } from './read-json';

export interface GeoFile {
  /** Path below the project. */
  file: string;
  kind: Kind;
  /** The file name without `.geojson`. */
  id: string;
  value: unknown;
}

export interface GeoFiles {
  files: GeoFile[];
  organisations: unknown;
  problems: Problem[];
}

const EXTENSION = '.geojson';

/** @param root the folder that holds `geo` */
export function readGeo(root: string): GeoFiles {
  const problems: Problem[] = [];
  const files: GeoFile[] = [];
  for (const kind of KINDS) {
    const folder = join(root, 'geo', kind);
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder).sort()) {
      const file = `geo/${kind}/${name}`;
      if (!name.endsWith(EXTENSION)) {
        if (name.endsWith('.json'))
          problems.push({
            file,
            field: '',
            message: 'is not read: records end in .geojson',
            hint: `Rename it to ${name.replace(/\.json$/, EXTENSION)}.`,
          });
        continue;
      }
      const read = readJson(file, readFileSync(join(folder, name), 'utf8'));
      problems.push(...read.problems);
      if (read.value !== undefined)
        files.push({ file, kind, id: basename(name, EXTENSION), value: read.value });
    }
  }
  const { organisations, problems: more } = readOrganisations(root);
  return { files, organisations, problems: [...problems, ...more] };
}

function readOrganisations(root: string): { organisations: unknown; problems: Problem[] } {
  const file = 'geo/organisations.json';
  const path = join(root, file);
  if (!existsSync(path))
    return {
      organisations: [],
      problems: [
        { file, field: '', message: 'is missing', hint: 'Restore it; parties point at its ids.' },
      ],
    };
  const read = readJson(file, readFileSync(path, 'utf8'));
  return { organisations: read.value ?? [], problems: read.problems };
}
