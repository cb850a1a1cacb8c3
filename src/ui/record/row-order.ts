/** The order of records in a list at the clock. */
import { phaseAt, type State } from '../../domain/lifespan';
import type { RowItem } from './row-state';

type Life = Pick<RowItem, 'phases' | 'openedDay'>;

const RANK: Record<State, number> = { 'in-service': 0, out: 0, building: 1, planned: 2, ended: 4 };
const UNDATED_RANK = 3;

/** What works comes first, what nothing dates and what has ended last. */
function rankOf({ phases }: Life, day: number): number {
  const phase = phaseAt(phases, day);
  return phase ? RANK[phase.state] : UNDATED_RANK;
}

/** When it opened, else when it was first in service by, else when it was announced. */
function dayOf({ openedDay, phases }: Life): number {
  const opened = phases.find(({ state }) => state === 'in-service') ?? phases[0];
  return openedDay ?? opened?.fromDay ?? 0;
}

/** What works first, within that the newest first. */
export function compareRows(day: number): (a: Life, b: Life) => number {
  return (a, b) => rankOf(a, day) - rankOf(b, day) || dayOf(b) - dayOf(a);
}
