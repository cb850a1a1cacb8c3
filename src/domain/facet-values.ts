import type { Entity } from './dataset';
import type { Facet, FacetValues, Filters } from './filter';
import { phaseAt } from './lifespan';
import { PARTY_ROLES } from './record-parts';
import { regionOf } from './regions';

/** Organisations in the roles that are chosen, in any role where none is. */
function organisationsOf({ parties }: Entity, { orgrole }: Filters): string[] {
  if (!parties) return [];
  const roles = orgrole.length > 0 ? orgrole : PARTY_ROLES;
  return [...new Set(roles.flatMap((role) => parties[role] ?? []))];
}

/** Roles of the organisations that are chosen, of any where none is. */
function partyRolesOf({ parties }: Entity, { org }: Filters): FacetValues['orgrole'][] {
  if (!parties) return [];
  return PARTY_ROLES.filter((role) => {
    const held = parties[role];
    return held !== undefined && (org.length === 0 || held.some((id) => org.includes(id)));
  });
}

/**
 * The values that a record has in a facet, each once; none where the facet says nothing of it.
 * @param filters what else is chosen: an organisation and its role are asked for together
 * @param day that of the clock, for the state; a record has the state that it has as a whole
 */
export function facetValues<F extends Facet>(
  entity: Entity,
  facet: F,
  filters: Filters,
  day: number,
): readonly FacetValues[F][];
export function facetValues(
  entity: Entity,
  facet: Facet,
  filters: Filters,
  day: number,
): readonly FacetValues[Facet][] {
  switch (facet) {
    case 'state': {
      const phase = phaseAt(entity.phases, day);
      return phase ? [phase.state] : [];
    }
    case 'role':
      return entity.chineseRoles;
    case 'org':
      return organisationsOf(entity, filters);
    case 'orgrole':
      return partyRolesOf(entity, filters);
    case 'country':
      return entity.countries;
    case 'region':
      return [...new Set(entity.countries.flatMap((code) => regionOf(code) ?? []))];
    case 'confidence':
      return [entity.confidence];
  }
}
