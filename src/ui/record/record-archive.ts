/** Some records as one archive, made in the browser from the public record files. */
import type { Dataset, Entity } from '../../domain/dataset';
import { publicFeatures, publicRecordOf, publicRow } from '../../domain/public-record';
import { formatCsv } from '../../lib/csv';
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

function readme({ title, sentence }: ArchiveSubject, { version, asOf }: Dataset): string {
  return `# Digital Silk Road Atlas: ${title}

${sentence}
Data version ${version}, records checked up to ${asOf}. Licence: CC BY 4.0
(https://creativecommons.org/licenses/by/4.0/). Cite as: Digital Silk Road Atlas, data version ${version}.
Town points come from GeoNames (CC BY 4.0). Boundaries and names do not imply endorsement.

- records.csv: a row for each record; lists and claims stand as JSON in their cell.
- records.geojson: a line for each segment of a cable, a point or no geometry for anything else. Lines are those that the
  map draws, with three decimals; longitudes run on past 180 degrees.

\`sources\` of a claim are positions in the record's own \`sources\`, counted from 1. Dates are as exact as their source:
2017, 2017-06 or 2017-06-03, with ~ (about) or ? (uncertain). \`derived\` is what the compiler made of a record.
`;
}

/**
 * The bytes of a ZIP with a README, a CSV and a GeoJSON file.
 * @throws where a record file does not come
 */
export async function recordArchive(
  dataset: Dataset,
  entities: readonly Entity[],
  subject: ArchiveSubject,
): Promise<Uint8Array> {
  const [{ strToU8, zipSync }, details] = await Promise.all([
    import('fflate'),
    inTurn(entities, ({ kind, id }) => loadRecord(kind, id)),
  ]);
  const records = details.map((one, i) => {
    const entity = entities[i] as Entity;
    return { record: publicRecordOf(one, entity, cablesThrough(dataset, entity)), entity };
  });
  const collection = {
    type: 'FeatureCollection',
    features: records.flatMap(({ record, entity }) => publicFeatures(record, entity)),
  };
  return zipSync({
    'README.md': strToU8(readme(subject, dataset)),
    'records.csv': strToU8(
      formatCsv(records.map(({ record, entity }) => publicRow(record, entity))),
    ),
    'records.geojson': strToU8(`${JSON.stringify(collection)}\n`),
  });
}
