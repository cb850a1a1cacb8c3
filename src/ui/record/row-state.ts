/** The state of a record in a list, in a word or two. */
import type { Entity } from '../../domain/dataset';
import { type Phase, phaseAt } from '../../domain/lifespan';
import { yearOfDay } from '../../domain/partial-date';

export interface RowItem {
  entity: Entity;
  /** Where the row tells of a part of the record, the life of that part. */
  phases: readonly Phase[];
  openedDay: number | null;
  /** Said beneath the name. */
  aside?: string;
}

export type RowState =
  | { key: 'planned' | 'building' | 'out' | 'notYet' | 'undated' }
  | { key: 'since' | 'by' | 'past'; year: number };

export function rowOf(entity: Entity): RowItem {
  return { entity, phases: entity.phases, openedDay: entity.openedDay };
}

export function rowState({ phases, openedDay }: Omit<RowItem, 'entity'>, day: number): RowState {
  if (phases.length === 0) return { key: 'undated' };
  const phase = phaseAt(phases, day);
  if (!phase) return { key: 'notYet' };
  if (phase.state === 'ended') return { key: 'past', year: yearOfDay(startOf(phases, 'ended')) };
  if (phase.state !== 'in-service') return { key: phase.state };
  if (openedDay !== null && openedDay <= day) return { key: 'since', year: yearOfDay(openedDay) };
  // In service by a day that a source gives, with no word of when it began.
  return { key: 'by', year: yearOfDay(startOf(phases, 'in-service')) };
}

function startOf(phases: readonly Phase[], state: Phase['state']): number {
  return phases.find((phase) => phase.state === state)?.fromDay ?? 0;
}
