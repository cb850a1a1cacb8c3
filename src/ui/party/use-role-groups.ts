import { useMemo } from 'react';
import type { OrganisationRole } from '../../domain/organisation-details';
import { useAtlasIndex } from '../atlas-context';
import { groupRoles, type RoleGroup } from './role-groups';

/** The same groups for the same roles. */
export function useRoleGroups(roles: readonly OrganisationRole[]): RoleGroup[] {
  const { dataset, positionOf } = useAtlasIndex();
  return useMemo(
    () => groupRoles(roles, (key) => dataset.entities[positionOf.get(key) ?? -1]),
    [roles, dataset, positionOf],
  );
}
