import type { Entity } from '../../domain/dataset';
import { phaseAt } from '../../domain/lifespan';
import type { PartyRole } from '../../domain/record-parts';
import type { RoleGroup } from './role-groups';

export interface PartyStanding {
  /** Records that there is a sign of by the day, each once. */
  known: number;
  /** Of those, in service or in force on the day. */
  inService: number;
  /** Records whose first sign comes later. */
  later: number;
  undated: number;
  /** Known records by role, roles without any left out. */
  roles: { role: PartyRole; count: number }[];
}

/** How an organisation stands on a day of the clock. */
export function partyStandingAt(groups: readonly RoleGroup[], day: number): PartyStanding {
  const entities = new Set(groups.flatMap(({ items }) => items.map(({ entity }) => entity)));
  const all = [...entities];
  const isKnown = ({ phases }: Entity) => phaseAt(phases, day) !== null;
  const known = all.filter(isKnown);
  const undated = all.filter(({ phases }) => phases.length === 0).length;
  return {
    known: known.length,
    inService: known.filter(({ phases }) => phaseAt(phases, day)?.state === 'in-service').length,
    later: all.length - known.length - undated,
    undated,
    roles: groups.flatMap(({ role, items }) => {
      const count = items.filter(({ entity }) => isKnown(entity)).length;
      return count > 0 ? [{ role, count }] : [];
    }),
  };
}
