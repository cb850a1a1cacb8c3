/** What changed between two days, by what happened: the words to what two maps side by side show. */
import { type Entity, keyOf } from '../domain/dataset';
import type { Histories, History, HistoryEvent } from '../domain/history';
import type { Kind } from '../domain/kinds';
import { type LifeChange, lifeChanges } from '../domain/life-changes';
import { eventsOfSegment } from '../domain/lifespan';
import { parsePartialDate, possibleSpan } from '../domain/partial-date';
import type { EventKind, Text } from '../domain/record-parts';

/** In the order of the list. */
export const CHANGE_GROUPS = [
  'entered',
  'known',
  'extended',
  'left',
  'building',
  'announced',
  'agreements',
  'memoranda',
  'handed-over',
  'outages',
  'milestones',
] as const;
export type ChangeGroup = (typeof CHANGE_GROUPS)[number];

export type Stretch = Pick<NonNullable<History['segments']>[number], 'from' | 'to'>;

export interface Change extends LifeChange<HistoryEvent> {
  group: ChangeGroup;
  entity: Entity;
  /** The stretches of a line that it befell; none for the whole of a record. */
  segments: Stretch[];
  /** An agreement of a country. */
  title?: Text;
}

/** From the first day to the last; what happened on the first itself is there from the start. */
export interface DayRange {
  afterDay: number;
  toDay: number;
}

const GROUP_OF: Partial<Record<EventKind, ChangeGroup>> = {
  extended: 'extended',
  'handed-over': 'handed-over',
  outage: 'outages',
  withdrawn: 'left',
  suspended: 'left',
  cancelled: 'left',
  retired: 'left',
  ended: 'left',
  'construction-started': 'building',
  landed: 'building',
  announced: 'announced',
  happened: 'milestones',
};

function groupOf(kind: Kind, event: HistoryEvent): ChangeGroup {
  const group = GROUP_OF[event.kind];
  if (group) return group;
  if (kind === 'countries') return 'memoranda';
  if (kind === 'agreements') return 'agreements';
  if (event.kind === 'contracted' || event.kind === 'signed') return 'announced';
  return event.by || event.kind === 'reported' ? 'known' : 'entered';
}

const sameText = ({ event, isMended }: LifeChange<HistoryEvent>) =>
  `${event.kind}/${event.date}/${event.note?.en ?? ''}/${isMended}`;

/** An outage that began and ended within the days is one row, from its beginning to its end. */
function joinOutages(changes: Change[]): Change[] {
  const begun = new Map(changes.flatMap((one) => (one.isMended ? [] : [[one.event, one]])));
  return changes.filter((one) => {
    const outage = one.isMended ? begun.get(one.event) : undefined;
    if (outage) outage.effect += one.effect;
    return !outage;
  });
}

function ofRecord(entity: Entity, { events }: History, isWithin: IsWithin): Change[] {
  const isSignatory = entity.kind === 'countries' || entity.kind === 'agreements';
  const changes = lifeChanges(events, isSignatory).filter(isWithin);
  return joinOutages(
    changes.map((one) => ({
      ...one,
      entity,
      group: groupOf(entity.kind, one.event),
      segments: [],
    })),
  );
}

/** What befell some stretches alone, each once for all of them. It changes no count of records. */
function ofSegments(entity: Entity, history: History, isWithin: IsWithin): Change[] {
  const found = new Map<string, Change>();
  for (const { from, to, events } of history.segments ?? [])
    for (const one of lifeChanges(eventsOfSegment(history.events, events)).filter(isWithin)) {
      if (!events.includes(one.event)) continue;
      const key = sameText(one);
      const known = found.get(key);
      if (known) known.segments.push({ from, to });
      else
        found.set(key, {
          ...one,
          effect: 0,
          entity,
          group: groupOf(entity.kind, one.event),
          segments: [{ from, to }],
        });
    }
  return joinOutages([...found.values()]);
}

function ofAgreements(entity: Entity, { agreements }: History, isWithin: IsWithin): Change[] {
  return (agreements ?? []).flatMap(({ title, date, end }) =>
    (['signed', 'ended'] as const).flatMap((kind) => {
      const text = kind === 'signed' ? date : end;
      const parsed = text === undefined ? null : parsePartialDate(text);
      if (!parsed || text === undefined) return [];
      const change: Change = {
        event: { kind, date: text },
        isMended: false,
        day: possibleSpan(parsed).fromDay,
        effect: 0,
        group: kind === 'signed' ? 'agreements' : 'left',
        entity,
        segments: [],
        title,
      };
      return isWithin(change) ? [change] : [];
    }),
  );
}

type IsWithin = (change: Pick<Change, 'day'>) => boolean;

/**
 * Everything that happened to records between two days, in order of day. Official totals are left out, and
 * landing points, which live by their cables.
 * @param isTold whether the view shows a record
 */
export function changesBetween(
  entities: readonly Entity[],
  histories: Histories,
  { afterDay, toDay }: DayRange,
  isTold: (entity: Entity) => boolean,
): Change[] {
  const isWithin: IsWithin = ({ day }) => afterDay < day && day <= toDay;
  return entities
    .flatMap((entity) => {
      const history = histories[keyOf(entity)];
      if (!history || entity.total || !isTold(entity)) return [];
      return [
        ...ofRecord(entity, history, isWithin),
        ...ofSegments(entity, history, isWithin),
        ...ofAgreements(entity, history, isWithin),
      ];
    })
    .sort((a, b) => a.day - b.day);
}
