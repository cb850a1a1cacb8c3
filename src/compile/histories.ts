import { keyOf } from '../domain/dataset';
import type { Histories, History, HistoryEvent } from '../domain/history';
import type { EventKind, RecordEvent } from '../domain/record-parts';
import type { Authored, AuthoredSet } from './authored';
import { type JointAgreements, jointAgreements, jointOf } from './joint-agreements';

/** Events whose kind alone does not say what happened. */
const NOTED: readonly EventKind[] = ['extended', 'withdrawn', 'suspended', 'cancelled', 'ended'];

function historyEvent({ date, end, kind, by, primary, note }: RecordEvent): HistoryEvent {
  return {
    date,
    kind,
    ...(end ? { end } : {}),
    ...(by ? { by } : {}),
    ...(primary === undefined ? {} : { primary }),
    ...(note && NOTED.includes(kind) ? { note } : {}),
  };
}

function segmentsOf({ segments, places }: Authored): Pick<History, 'segments' | 'places'> {
  const own = segments.flatMap(({ properties: { from, to, events = [] } }) =>
    events.length > 0 ? [{ from, to, events: events.map(historyEvent) }] : [],
  );
  const ends = new Set(own.flatMap(({ from, to }) => [from, to]));
  const named = places.flatMap(({ properties: { id, name } }) =>
    ends.has(`place:${id}`) ? [{ id, name }] : [],
  );
  return {
    ...(own.length > 0 ? { segments: own } : {}),
    ...(named.length > 0 ? { places: named } : {}),
  };
}

function agreementsOf({ record }: Authored, joint: JointAgreements): Pick<History, 'agreements'> {
  if (!('agreements' in record)) return {};
  const own = record.agreements.filter((one) => !jointOf(one, record.iso2, joint));
  if (own.length === 0) return {};
  return {
    agreements: own.map(({ title, date, end }) => ({ title, date, ...(end ? { end } : {}) })),
  };
}

/** Every event of every record without its sources, by key in alphabetical order; records without any are left out. */
export function histories(set: AuthoredSet): Histories {
  const joint = jointAgreements(set);
  const entries = set.records.flatMap((authored) => {
    const history: History = {
      events: authored.record.events.map(historyEvent),
      ...segmentsOf(authored),
      ...agreementsOf(authored, joint),
    };
    const isEmpty = history.events.length === 0 && !history.segments && !history.agreements;
    return isEmpty ? [] : [[keyOf(authored), history] as const];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
