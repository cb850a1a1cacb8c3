/** Some records as one archive, made in the browser from the public record files. */
import type { Dataset, Entity } from '../../domain/dataset';
import { publicFeatures, publicRecordOf, publicRow } from '../../domain/public-record';
import { formatCsv } from '../../lib/csv';
import { archiveReadme } from '../download/archive-readme';
import { zipOf } from '../download/zip-of';
import { loadPaths } from '../paths-loader';
import { loadRecord } from '../record-loader';

/** What the README of an archive says of it, in English. */
export interface ArchiveSubject {
  title: string;
  /** Which records there are, and how many. */
  sentence: string;
}

/** Requests at once: as many as browsers send to one host anyway. */
const AT_ONCE = 6;

/** In the order given, however long each takes. */
async function inTurn<In, Out>(all: readonly In[], ask: (one: In) => Promise<Out>): Promise<Out[]> {
  const answers: Out[] = new Array(all.length);
  let next = 0;
  const work = async () => {
    while (next < all.length) {
      const at = next++;
      answers[at] = await ask(all[at] as In);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return answers;
}

/** Ids of the land cables that pass a gateway. */
function cablesThrough({ entities }: Dataset, { kind, id }: Entity): string[] {
  if (kind !== 'gateways') return [];
  return entities
    .filter(({ gateways = [] }) => gateways.some((one) => one.id === id))
    .map((cable) => cable.id);
}

function readme({ title, sentence }: ArchiveSubject, dataset: Dataset): string {
  return archiveReadme(
    {
      title,
      intro: sentence,
      files: [
        'records.csv: a row for each record; lists and claims stand as JSON in their cell.',
        'records.geojson: a line for each segment of a cable, a point or no geometry for anything else. Lines are those that the\n  map draws, with three decimals; longitudes run on past 180 degrees.',
      ],
    },
    dataset,
  );
}

/**
 * The bytes of a ZIP with a README, a CSV and a GeoJSON file.
 * @throws where a record file, or the file of the lines, does not come
 */
export async function recordArchive(
  dataset: Dataset,
  entities: readonly Entity[],
  subject: ArchiveSubject,
): Promise<Uint8Array> {
  const hasLines = entities.some(({ segments }) => segments !== undefined);
  const [details, paths] = await Promise.all([
    inTurn(entities, ({ kind, id }) => loadRecord(kind, id)),
    hasLines ? loadPaths(dataset) : null,
  ]);
  const records = details.map((one, i) => {
    const entity = entities[i] as Entity;
    return { record: publicRecordOf(one, entity, cablesThrough(dataset, entity), paths), entity };
  });
  const collection = {
    type: 'FeatureCollection',
    features: records.flatMap(({ record, entity }) => publicFeatures(record, entity)),
  };
  return zipOf({
    'README.md': readme(subject, dataset),
    'records.csv': formatCsv(records.map(({ record, entity }) => publicRow(record, entity))),
    'records.geojson': `${JSON.stringify(collection)}\n`,
  });
}
