/** Fetches a record in full when its panel opens; kept, so that going back is at once. */
import type { Kind } from '../domain/kinds';
import type { OrganisationDetails } from '../domain/organisation-details';
import type { RecordDetails } from '../domain/record-details';

const loaded = new Map<string, Promise<unknown>>();

export const DATA_FOLDER = `${import.meta.env.BASE_URL}data/v1`;

async function fetchFile(path: string): Promise<unknown> {
  const response = await fetch(`${DATA_FOLDER}/records/${path}.json`);
  if (!response.ok) throw new Error(`${path}.json: HTTP ${response.status}`);
  return response.json();
}

/** The same promise for the same file; one that failed is asked for again. */
function load<T>(path: string): Promise<T> {
  const known = loaded.get(path);
  if (known) return known as Promise<T>;
  const promise = fetchFile(path);
  loaded.set(path, promise);
  promise.catch(() => loaded.delete(path));
  return promise as Promise<T>;
}

export function loadRecord(kind: Kind, id: string): Promise<RecordDetails> {
  return load(`${kind}/${id}`);
}

export function loadOrganisation(id: string): Promise<OrganisationDetails> {
  return load(`organisations/${id}`);
}

/** The organisations of a country. @param id of the country's record */
export function loadOrganisationsOf(id: string): Promise<OrganisationDetails[]> {
  return load(`organisations-of/${id}`);
}
