import type { Kind } from '../../domain/kinds';
import type { State } from '../../domain/lifespan';
import type { TableWords } from './table-words';

/** What "in service" is called for what does not serve. */
const STANDING = {
  satellites: 'in-orbit',
  agreements: 'in-force',
  countries: 'member',
} as const satisfies Partial<Record<Kind, string>>;

export function stateWord(t: TableWords['t'], kind: Kind, state: State): string {
  const standing = state === 'in-service' && kind in STANDING;
  return t(`state.${standing ? STANDING[kind as keyof typeof STANDING] : state}`);
}
