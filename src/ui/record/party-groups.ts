import { PARTY_ROLES, type Party, type PartyRole } from '../../domain/record-parts';

export interface PartyGroup {
  role: PartyRole;
  parties: Party[];
}

/** Parties by role, roles in their fixed order, parties in the order of the record. */
export function groupParties(parties: readonly Party[]): PartyGroup[] {
  return PARTY_ROLES.flatMap((role) => {
    const some = parties.filter((party) => party.role === role);
    return some.length > 0 ? [{ role, parties: some }] : [];
  });
}
