/** A row of the table: a record in its state at the clock. The same object while nothing of it changes. */
import { type Entity, type EntityKey, keyOf } from '../../domain/dataset';
import { phaseAt, type State } from '../../domain/lifespan';

export interface TableRow {
  key: EntityKey;
  entity: Entity;
  /** `null` where no source dates it. */
  state: State | null;
  /** The clock stands within the precision of the date that began the state. */
  isUncertain: boolean;
}

const known = new WeakMap<Entity, Map<string, TableRow>>();

/** @param day that of the clock */
export function rowAt(entity: Entity, day: number): TableRow {
  const phase = phaseAt(entity.phases, day);
  const state = phase?.state ?? null;
  const isUncertain = phase?.isUncertain ?? false;
  const word = `${state}/${isUncertain}`;
  const rows = known.get(entity) ?? new Map<string, TableRow>();
  known.set(entity, rows);
  const row = rows.get(word) ?? { key: keyOf(entity), entity, state, isUncertain };
  rows.set(word, row);
  return row;
}
