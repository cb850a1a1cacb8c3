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
  /** The file name without its extension. */
  id: string;
  value: unknown;
}

/** A story before its shape was checked. */
export type StoryText = Omit<GeoFile, 'kind'>;

export interface GeoFiles {
  files: GeoFile[];
  stories: StoryText[];
  organisations: unknown;
  problems: Problem[];
}

/** Records are GeoJSON; stories are not. */
const EXTENSIONS = ['.geojson', '.json'] as const;
type Extension = (typeof EXTENSIONS)[number];

/** Every file of a folder below `geo` with an extension; one with the other extension is reported, the rest passed over. */
function readFolder(root: string, name: string, extension: Extension) {
  const problems: Problem[] = [];
  const found: StoryText[] = [];
  const folder = join(root, 'geo', name);
  for (const entry of existsSync(folder) ? readdirSync(folder).sort() : []) {
    const file = `geo/${name}/${entry}`;
    const actual = EXTENSIONS.find((one) => entry.endsWith(one));
    if (actual && actual !== extension)
      problems.push({
        file,
        field: '',
        message: `is not read: ${name === STORIES ? 'stories' : 'records'} end in ${extension}`,
        hint: `Rename it to ${basename(entry, actual)}${extension}.`,
      });
    if (actual !== extension) continue;
    const read = readJson(file, readFileSync(join(folder, entry), 'utf8'));
    problems.push(...read.problems);
    if (read.value !== undefined)
      found.push({ file, id: basename(entry, extension), value: read.value });
  }
  return { found, problems };
}

const STORIES = 'stories';

/** @param root the folder that holds `geo` */
export function readGeo(root: string): GeoFiles {
  const problems: Problem[] = [];
  const files: GeoFile[] = [];
  for (const kind of KINDS) {
    const read = readFolder(root, kind, '.geojson');
    files.push(...read.found.map((one) => ({ ...one, kind })));
    problems.push(...read.problems);
  }
  const stories = readFolder(root, STORIES, '.json');
  const { organisations, problems: more } = readOrganisations(root);
  return {
    files,
    stories: stories.found,
    organisations,
    problems: [...problems, ...stories.problems, ...more],
  };
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
