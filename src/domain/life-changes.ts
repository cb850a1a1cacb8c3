import { type DatedEvent, type State, stateAfter, tellPhases } from './lifespan';
import { parsePartialDate, possibleSpan } from './partial-date';

export interface LifeChange<E extends DatedEvent> {
  event: E;
  /** The end of an outage, not its beginning. */
  isMended: boolean;
  /** The first day on which it may have happened, on which the map shows it. */
  day: number;
  /** What it does to the number of things in service: 1 in, -1 out. */
  effect: number;
}

const inService = (state: State | null) => (state === 'in-service' ? 1 : 0);

/**
 * Everything that happened in a life, in order of day. The effects up to a day add up to whether the thing is in
 * service on it, by the rule that the map follows.
 */
export function lifeChanges<E extends DatedEvent>(
  events: readonly E[],
  isSignatory = false,
): LifeChange<E>[] {
  const changes: LifeChange<E>[] = [];
  let before: State | null = null;
  for (const { event, isMended, state, fromDay, toDay } of tellPhases(events, isSignatory)) {
    const isOver = toDay < fromDay;
    // What is out until the next event is never mended.
    if (isMended && isOver) continue;
    const isTold = changes.some((one) => one.event === event && one.isMended === isMended);
    const effect = inService(state) - inService(before);
    before = state;
    if (!isTold && (!isMended || effect !== 0))
      changes.push({ event, isMended, day: fromDay, effect });
  }
  for (const event of events) {
    const date = parsePartialDate(event.date);
    const isOfState = event.kind === 'outage' || stateAfter(event.kind, isSignatory) !== null;
    if (!date || isOfState || event.primary === false) continue;
    changes.push({ event, isMended: false, day: possibleSpan(date).fromDay, effect: 0 });
  }
  return changes.sort((a, b) => a.day - b.day);
}
