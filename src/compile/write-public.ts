/** Writes `public/data/v1`: the same bytes for the same records, whatever the day or the machine. */
import { createHash } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { stampFile } from '../domain/data-file';
import { keyOf } from '../domain/dataset';
import { KINDS } from '../domain/kinds';
import { packDataset } from '../domain/packed-dataset';
import { publicFeatures, publicRow } from '../domain/public-record';
import { formatCsv } from '../lib/csv';
import type { AuthoredSet } from './authored';
import { makeContext } from './compile-context';
import { compileDataset } from './compile-dataset';
import { dataReadme } from './data-readme';
import { histories } from './histories';
import { organisationDetails } from './organisation-details';
import { packedPaths } from './packed-paths';
import { publicStories } from './public-stories';
import { recordDetails } from './record-details';
import { fileSchemas } from './schema/file-schemas';
import { searchIndex } from './search-index';
import { writeFiles } from './write-files';

export interface Written {
  version: string;
  counts: Record<string, number>;
  bytes: number;
}

/** What the map loads besides `atlas.json`. */
const LOADED = /^(records|stories)\/|^(atlas-paths|events|organisations|search|stories)\.json$/;
/** Of these, lists and tables by key. */
const TABLES = /^[a-z-]+\.json$|^records\/organisations-of\//;

function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** By id, so that the bytes do not hang on the order in which files were read. */
function byId<T extends { id: string }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** All files by path below `v1/`, made in memory so that the version can be the hash of the content. */
export function makePublicFiles(set: AuthoredSet): {
  files: Map<string, string>;
  version: string;
  counts: Record<string, number>;
} {
  const dataset = compileDataset(set);
  const entities = new Map(dataset.entities.map((entity) => [keyOf(entity), entity]));
  const passing = new Map<string, string[]>();
  for (const { id, gateways = [] } of dataset.entities)
    for (const gateway of new Set(gateways.map((one) => one.id)))
      passing.set(gateway, [...(passing.get(gateway) ?? []), id]);
  const { organisations } = makeContext(set);
  const files = new Map<string, string>();
  const counts: Record<string, number> = {};
  for (const kind of KINDS) {
    const authoredOfKind = set.records.filter((authored) => authored.kind === kind);
    const records = byId(authoredOfKind).flatMap((authored) => {
      const entity = entities.get(keyOf(authored));
      return entity ? [{ ...authored, entity, cables: passing.get(authored.id) ?? [] }] : [];
    });
    counts[kind] = records.length;
    const features = records.flatMap(({ entity, ...one }) => publicFeatures(one, entity));
    const collection = { type: 'FeatureCollection', features };
    files.set(`${kind}.geojson`, `${JSON.stringify(collection)}\n`);
    files.set(
      `${kind}.csv`,
      formatCsv(records.map(({ entity, ...one }) => publicRow(one, entity))),
    );
    files.set(
      `schema/${kind}.json`,
      `${JSON.stringify(z.toJSONSchema(fileSchemas[kind], { io: 'input' }), null, 2)}\n`,
    );
    for (const authored of byId(authoredOfKind))
      files.set(
        `records/${kind}/${authored.id}.json`,
        JSON.stringify(recordDetails(authored, organisations)),
      );
  }
  for (const [path, content] of publicStories(set)) files.set(path, content);
  const parties = organisationDetails(set);
  for (const details of parties)
    files.set(`records/organisations/${details.id}.json`, JSON.stringify(details));
  for (const { kind, id, countries } of dataset.entities)
    if (kind === 'countries')
      files.set(
        `records/organisations-of/${id}.json`,
        JSON.stringify(parties.filter(({ country }) => country === countries[0])),
      );
  files.set('organisations.json', `${JSON.stringify(byId(set.organisations))}\n`);
  const packed = packDataset(dataset);
  files.set('atlas.json', JSON.stringify(packed));
  files.set('atlas-paths.json', JSON.stringify(packedPaths(set)));
  files.set('events.json', JSON.stringify(histories(set)));
  files.set('search.json', searchIndex(set));
  const version = sha256(
    [...files]
      .sort()
      .map(([path, content]) => path + content)
      .join('\n'),
  ).slice(0, 12);
  files.set('atlas.json', JSON.stringify({ ...packed, version }));
  for (const [path, content] of files)
    if (LOADED.test(path))
      files.set(path, JSON.stringify(stampFile(JSON.parse(content), version, TABLES.test(path))));
  files.set('README.md', dataReadme(version, dataset.asOf, counts, set.stories.length));
  const listed = [...files]
    .filter(([path]) => !path.startsWith('records/'))
    .map(([path, content]) => [
      path,
      { bytes: Buffer.byteLength(content), sha256: sha256(content) },
    ]);
  files.set(
    'index.json',
    `${JSON.stringify({ version, asOf: dataset.asOf, licence: 'CC-BY-4.0', counts, files: Object.fromEntries(listed) }, null, 2)}\n`,
  );
  return { files, version, counts };
}

/** @param folder `public/data/v1`; written beside and then put in its place, so that it is never half there */
export function writePublic(set: AuthoredSet, folder: string): Written {
  const { files, version, counts } = makePublicFiles(set);
  const next = `${folder}.next`;
  rmSync(next, { recursive: true, force: true });
  const bytes = writeFiles(next, files);
  rmSync(folder, { recursive: true, force: true });
  renameSync(next, folder);
  return { version, counts, bytes };
}
