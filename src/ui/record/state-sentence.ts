/** What the first sentence of a record says: its state on the day of the clock, and why. */
import { derivePhases, eventsOfSegment, type State } from '../../domain/lifespan';
import type { RecordDetails } from '../../domain/record-details';
import type { EventKind, RecordEvent } from '../../domain/record-parts';
import { firstDay, type Standing, standingAt } from './standing';

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
  | 'adopted'
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
      if (event.kind === 'adopted') return 'adopted';
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
  // The latest outage; else the date of the system itself, before that of a branch.
  const isOwn = ({ event }: Standing) => record.events.includes(event);
  const leading = known
    .filter(({ phase }) => phase.state === state)
    .sort((a, b) =>
      state === 'out'
        ? firstDay(b.event) - firstDay(a.event)
        : Number(isOwn(b)) - Number(isOwn(a)) || firstDay(a.event) - firstDay(b.event),
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
