/** Fetches a record in full when its panel opens; kept, so that going back is at once. */
import type { Kind } from '../domain/kinds';
import type { RecordDetails } from '../domain/record-details';

const loaded = new Map<string, Promise<RecordDetails>>();

export const DATA_FOLDER = `${import.meta.env.BASE_URL}data/v1`;

async function fetchRecord(kind: Kind, id: string): Promise<RecordDetails> {
  const response = await fetch(`${DATA_FOLDER}/records/${kind}/${id}.json`);
  if (!response.ok) throw new Error(`${kind}/${id}.json: HTTP ${response.status}`);
  return (await response.json()) as RecordDetails;
}

/** The same promise for the same record; one that failed is asked for again. */
export function loadRecord(kind: Kind, id: string): Promise<RecordDetails> {
  const key = `${kind}/${id}`;
  const known = loaded.get(key);
  if (known) return known;
  const promise = fetchRecord(kind, id);
  loaded.set(key, promise);
  promise.catch(() => loaded.delete(key));
  return promise;
}
