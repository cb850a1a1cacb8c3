/** How one life stands on a day, and the event that brought it there. */
import { derivePhases, type Phase, type State, stateAfter } from '../../domain/lifespan';
import { parsePartialDate, possibleSpan } from '../../domain/partial-date';
import type { RecordEvent } from '../../domain/record-parts';

export interface Standing {
  phase: Phase;
  /** The event that began the state as the reader knows it: before any outage in between. */
  event: RecordEvent;
  /** An outage without an end lies behind; whether it still lasts is not known. */
  openOutage: RecordEvent | null;
}

function stateOf({ kind }: RecordEvent, isSignatory: boolean): State | null {
  return kind === 'outage' ? 'out' : stateAfter(kind, isSignatory);
}

export function firstDay(event: RecordEvent): number {
  const date = parsePartialDate(event.date);
  return date ? possibleSpan(date).fromDay : Number.POSITIVE_INFINITY;
}

/** The last event that can have begun a phase. */
function eventOf(
  phase: Phase,
  events: readonly RecordEvent[],
  isSignatory: boolean,
): RecordEvent | null {
  let found: RecordEvent | null = null;
  for (const event of events) {
    if (event.primary === false || stateOf(event, isSignatory) !== phase.state) continue;
    const day = firstDay(event);
    if (day <= phase.fromDay && (!found || day > firstDay(found))) found = event;
  }
  return found;
}

/** `null` before the first event, and where no event says anything of the state. */
export function standingAt(
  events: readonly RecordEvent[],
  day: number,
  isSignatory: boolean,
): Standing | null {
  const phases = derivePhases(events, isSignatory);
  const at = phases.findIndex(({ fromDay, toDay }) => fromDay <= day && day <= toDay);
  const phase = phases[at];
  if (!phase) return null;
  let start = at;
  const isSame = (other: Phase | undefined) =>
    other?.state === phase.state || (phase.state === 'in-service' && other?.state === 'out');
  if (phase.state !== 'out') while (isSame(phases[start - 1])) start--;
  const first = phases.slice(start, at + 1).find(({ state }) => state === phase.state) ?? phase;
  const event = eventOf(phase.state === 'out' ? phase : first, events, isSignatory);
  if (!event) return null;
  const before = phases[at - 1];
  const outage =
    phase.isUncertain && before?.state === 'out' ? eventOf(before, events, isSignatory) : null;
  return { phase, event, openOutage: outage && !outage.end ? outage : null };
}
