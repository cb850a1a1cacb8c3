/** What an organisation takes part in, by role and by year. */
import type { Entity, EntityKey } from '../../domain/dataset';
import { KINDS, type Kind } from '../../domain/kinds';
import type { OrganisationRole } from '../../domain/organisation-details';
import { yearOfDay } from '../../domain/partial-date';
import { PARTY_ROLES, type PartyRole } from '../../domain/record-parts';
import { started } from '../../domain/started';

export interface RoleItem {
  entity: Entity;
  /** The units or names of the time under which it takes part, with their notes. */
  parts: Pick<OrganisationRole, 'unit' | 'note'>[];
}

export interface RoleGroup {
  role: PartyRole;
  /** Each record once, in the order given. */
  items: RoleItem[];
}

/** Roles in their fixed order; what the dataset does not know is left out. */
export function groupRoles(
  roles: readonly OrganisationRole[],
  entityAt: (key: EntityKey) => Entity | undefined,
): RoleGroup[] {
  return PARTY_ROLES.flatMap((role) => {
    const items = new Map<EntityKey, RoleItem>();
    for (const { record, role: own, unit, note } of roles) {
      const entity = own === role ? entityAt(record) : undefined;
      if (!entity) continue;
      const item = items.get(record) ?? { entity, parts: [] };
      items.set(record, item);
      if (unit || note) item.parts.push({ ...(unit ? { unit } : {}), ...(note ? { note } : {}) });
    }
    return items.size > 0 ? [{ role, items: [...items.values()] }] : [];
  });
}

export interface RoleMark {
  year: number;
  kind: Kind;
  /** It was in service by that year; when it began is not known. */
  isBy: boolean;
  /** Never in service so far: the year is that of its first sign. */
  isUnfinished: boolean;
}

/**
 * A mark for each record of a role, in the year in which it came into service, or was announced where it has not;
 * in order of year, within a year by kind, what is not in service last. What nothing dates has none.
 */
export function roleMarks({ items }: RoleGroup): RoleMark[] {
  return items
    .flatMap(({ entity }): RoleMark[] => {
      const { kind, phases } = entity;
      const start = started(entity);
      const day = start?.day ?? phases[0]?.fromDay;
      if (day === undefined) return [];
      return [{ year: yearOfDay(day), kind, isBy: start?.isBy ?? false, isUnfinished: !start }];
    })
    .sort(
      (a, b) =>
        a.year - b.year ||
        Number(a.isUnfinished) - Number(b.isUnfinished) ||
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
    );
}
