/** Records in full, fetched when a panel opens; kept, so that going back is at once. */
import type { Kind } from '../domain/kinds';
import type { OrganisationDetails } from '../domain/organisation-details';
import type { RecordDetails } from '../domain/record-details';
import { loadFile } from './load-file';

export function loadRecord(kind: Kind, id: string): Promise<RecordDetails> {
  return loadFile(`records/${kind}/${id}.json`);
}

export function loadOrganisation(id: string): Promise<OrganisationDetails> {
  return loadFile(`records/organisations/${id}.json`);
}

/** The organisations of a country. @param id of the country's record */
export function loadOrganisationsOf(id: string): Promise<OrganisationDetails[]> {
  return loadFile(`records/organisations-of/${id}.json`);
}
