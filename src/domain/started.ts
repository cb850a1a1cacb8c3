import type { Entity } from './dataset';

type Life = Pick<Entity, 'openedDay'> & { phases: readonly Entity['phases'][number][] };

/**
 * The first day on which a thing may have been in service; `null` while it has not been, or where nothing dates it.
 * `isBy` means that it was so by that day, and when it began is not known.
 */
export function started({ phases, openedDay }: Life): { day: number; isBy: boolean } | null {
  const day = openedDay ?? phases.find(({ state }) => state === 'in-service')?.fromDay;
  return day === undefined ? null : { day, isBy: openedDay === null };
}
