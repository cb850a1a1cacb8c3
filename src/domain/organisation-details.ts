/** An organisation in full, as its page shows it: `records/organisations/<id>.json` of the compiled data. */
import type { EntityKey } from './dataset';
import type { Organisation, PartyRole, Text } from './record-parts';

/** One role in one record; its sources stand in the record. */
export interface OrganisationRole {
  record: EntityKey;
  role: PartyRole;
  /** The unit that takes part, or the name at the time, where it differs. */
  unit?: string;
  note?: Text;
}

export interface OrganisationDetails extends Organisation {
  /** In order of record, and within a record in the record's own order. */
  roles: OrganisationRole[];
}
