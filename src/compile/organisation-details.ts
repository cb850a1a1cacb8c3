import { keyOf } from '../domain/dataset';
import type { OrganisationDetails, OrganisationRole } from '../domain/organisation-details';
import type { AuthoredSet } from './authored';

/** Every organisation with its roles in all records, by id, in order of id. */
export function organisationDetails({
  organisations,
  records,
}: AuthoredSet): OrganisationDetails[] {
  const rolesOf = new Map<string, OrganisationRole[]>(organisations.map(({ id }) => [id, []]));
  const inOrder = [...records].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  for (const authored of inOrder)
    for (const { org, role, unit, note } of authored.record.parties)
      rolesOf.get(org)?.push({
        record: keyOf(authored),
        role,
        ...(unit ? { unit } : {}),
        ...(note ? { note } : {}),
      });
  return [...organisations]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((organisation) => ({ ...organisation, roles: rolesOf.get(organisation.id) ?? [] }));
}
