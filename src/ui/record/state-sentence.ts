/** What the first sentence of a record says: its state on the day of the clock, and why. */
import {
  derivePhases,
  eventsOfSegment,
  type Phase,
  type State,
  stateAfter,
} from '../../domain/lifespan';
import { parsePartialDate, possibleSpan } from '../../domain/partial-date';
import type { RecordDetails } from '../../domain/record-details';
import type { EventKind, RecordEvent } from '../../domain/records';

export type ClauseKey =
  | 'notYet'
  | 'undated'
  | 'planned'
  | 'planned-by'
  | 'announced'
  | 'building'
  | 'building-by'
  | 'in-service'
  | 'in-service-by'
  | 'in-orbit'
  | 'out'
  | 'out-part'
  | 'suspended'
  | 'ended'
  | 'cancelled'
  | 'retired'
  | 'withdrawn'
  | 'signed'
  | 'signed-by'
  | 'in-force'
  | 'in-force-by'
  | 'partly'
  | 'outageOpen'
  | 'uncertain';

export interface Clause {
  key: ClauseKey;
  /** What the sentence dates itself by. */
  event?: RecordEvent;
}

interface Standing {
  phase: Phase;
  /** The event that began the state as the reader knows it: before any outage in between. */
  event: RecordEvent;
  /** An outage without an end lies behind; whether it still lasts is not known. */
  openOutage: RecordEvent | null;
}

function stateOf({ kind }: RecordEvent, isSignatory: boolean): State | null {
  return kind === 'outage' ? 'out' : stateAfter(kind, isSignatory);
}

function firstDay(event: RecordEvent): number {
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

function standingAt(
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

const ENDINGS: Partial<Record<EventKind, ClauseKey>> = {
  cancelled: 'cancelled',
  retired: 'retired',
  withdrawn: 'withdrawn',
};

function keyOf({ phase, event }: Standing, kind: RecordDetails['kind']): ClauseKey {
  switch (phase.state) {
    case 'planned':
      if (kind === 'agreements') return 'announced';
      return event.by ? 'planned-by' : 'planned';
    case 'building':
      return event.by ? 'building-by' : 'building';
    case 'out':
      return event.kind === 'suspended' ? 'suspended' : 'out';
    case 'ended':
      return ENDINGS[event.kind] ?? 'ended';
    case 'in-service':
      if (event.kind === 'signed') return event.by ? 'signed-by' : 'signed';
      if (event.kind === 'in-force') return event.by ? 'in-force-by' : 'in-force';
      if (event.by) return 'in-service-by';
      return kind === 'satellites' ? 'in-orbit' : 'in-service';
  }
}

/** Which of the states of its parts a system is named by. */
const PRIORITY: readonly State[] = ['out', 'in-service', 'building', 'planned', 'ended'];

/** The clauses of the first sentence, the state first; empty for what has no state (milestones). */
export function stateClauses(
  { kind, record, segments }: Pick<RecordDetails, 'kind' | 'record' | 'segments'>,
  day: number,
): Clause[] {
  if (kind === 'milestones') return [];
  const isSignatory = kind === 'agreements' || kind === 'countries';
  const lives =
    segments.length > 0
      ? segments.map(({ events }) => eventsOfSegment(record.events, events))
      : [record.events];
  const standings = lives.map((events) => standingAt(events, day, isSignatory));
  const known = standings.flatMap((one) => one ?? []);
  const state = PRIORITY.find((one) => known.some(({ phase }) => phase.state === one));
  if (!state) {
    const isDated = lives.some((events) => derivePhases(events, isSignatory).length > 0);
    return [{ key: isDated ? 'notYet' : 'undated' }];
  }
  const leading = known
    .filter(({ phase }) => phase.state === state)
    .sort((a, b) =>
      state === 'out'
        ? firstDay(b.event) - firstDay(a.event)
        : firstDay(a.event) - firstDay(b.event),
    );
  const lead = leading[0] as Standing;
  const key = keyOf(lead, kind);
  const isPart = state === 'out' && known.some(({ phase }) => phase.state === 'in-service');
  const clauses: Clause[] = [
    { key: key === 'out' && isPart ? 'out-part' : key, event: lead.event },
  ];
  const isCame = (one: Standing | null) =>
    one !== null && one.phase.state !== 'planned' && one.phase.state !== 'building';
  if (state === 'in-service' && !standings.every(isCame)) clauses.push({ key: 'partly' });
  if (lead.openOutage) clauses.push({ key: 'outageOpen', event: lead.openOutage });
  else if (lead.phase.isUncertain && !lead.event.by && state !== 'out')
    clauses.push({ key: 'uncertain' });
  return clauses;
}
