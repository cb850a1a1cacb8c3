/**
 * From dated events to phases, and the one rule of time: a thing is on the map on a day when one of
 * its phases covers that day. The GPU filter gets the same numbers.
 */
import {
  lastDayOfMonth,
  type PartialDate,
  parsePartialDate,
  possibleSpan,
  writtenSpan,
} from './partial-date';
import type { EventKind, RecordEvent } from './record-parts';

export const STATES = ['planned', 'building', 'in-service', 'out', 'ended'] as const;
export type State = (typeof STATES)[number];

/** Open ends. Finite and small, so that they stay exact in the GPU's 32-bit floats. */
export const FIRST_DAY = -1_000_000;
export const LAST_DAY = 1_000_000;

/** A stretch of days in one state; both ends are inclusive. */
export interface Phase {
  state: State;
  fromDay: number;
  toDay: number;
  /** The days within the precision of the date that opened the phase. */
  isUncertain: boolean;
}

/** What of an event a life is derived from. */
export type DatedEvent = Pick<RecordEvent, 'date' | 'end' | 'kind' | 'by' | 'primary'>;

/** A phase with the event that opened it. */
export interface ToldPhase<E extends DatedEvent = DatedEvent> extends Phase {
  event: E;
  /** The state from before an outage, come back. */
  isMended: boolean;
}

const STATE_OF: Partial<Record<EventKind, State>> = {
  announced: 'planned',
  contracted: 'planned',
  'construction-started': 'building',
  landed: 'building',
  launched: 'in-service',
  'in-service': 'in-service',
  adopted: 'in-service',
  'in-force': 'in-service',
  reported: 'in-service',
  happened: 'in-service',
  suspended: 'out',
  cancelled: 'ended',
  retired: 'ended',
  ended: 'ended',
};

/** What an event makes of the state; `signatory` is for agreements and countries. */
export function stateAfter(kind: EventKind, isSignatory = false): State | null {
  if (isSignatory && kind === 'signed') return 'in-service';
  if (isSignatory && kind === 'withdrawn') return 'ended';
  if (kind === 'signed') return 'planned';
  return STATE_OF[kind] ?? null;
}

const RANK: Record<State, number> = { planned: 0, building: 1, 'in-service': 2, out: 2, ended: 3 };

interface Step<E extends DatedEvent> {
  event: E;
  state: State;
  date: PartialDate;
  end: PartialDate | null;
  isOutage: boolean;
}

function toSteps<E extends DatedEvent>(events: readonly E[], isSignatory: boolean): Step<E>[] {
  const steps: Step<E>[] = [];
  for (const event of events) {
    if (event.primary === false) continue;
    const date = parsePartialDate(event.date);
    const isOutage = event.kind === 'outage';
    const state = isOutage ? 'out' : stateAfter(event.kind, isSignatory);
    if (!date || !state) continue;
    steps.push({
      event,
      state,
      date,
      end: event.end ? parsePartialDate(event.end) : null,
      isOutage,
    });
  }
  return orderSteps(steps);
}

/**
 * By date; but where two dates overlap because one is coarse ("2017" and "2017-05"), by the order of
 * life, so that a coarse in-service date never comes before the landing of the same year.
 */
function orderSteps<E extends DatedEvent>(steps: Step<E>[]): Step<E>[] {
  const ordered = [...steps].sort(
    (a, b) => writtenSpan(a.date).fromDay - writtenSpan(b.date).fromDay,
  );
  for (let pass = 0; pass < ordered.length; pass++) {
    for (let i = 0; i + 1 < ordered.length; i++) {
      const first = ordered[i] as Step<E>;
      const second = ordered[i + 1] as Step<E>;
      const doOverlap = writtenSpan(second.date).fromDay <= writtenSpan(first.date).toDay;
      if (doOverlap && RANK[first.state] > RANK[second.state] && !second.isOutage) {
        ordered[i] = second;
        ordered[i + 1] = first;
      }
    }
  }
  return ordered;
}

/**
 * Phases in order, without gaps between them; empty where no event says anything of the state.
 * An outage without an end is out for the month that is known, then the state before it comes back,
 * uncertain until the next event: it is never taken to have lasted.
 */
export function derivePhases<E extends DatedEvent>(
  events: readonly E[],
  isSignatory = false,
): Phase[] {
  return tellPhases(events, isSignatory)
    .filter(({ fromDay, toDay }) => fromDay <= toDay)
    .map(({ state, fromDay, toDay, isUncertain }) => ({ state, fromDay, toDay, isUncertain }));
}

/**
 * The same, each phase with the event that opened it, in order of their first days. Those that another began at once
 * are kept, with a last day before the first.
 */
export function tellPhases<E extends DatedEvent>(
  events: readonly E[],
  isSignatory = false,
): ToldPhase<E>[] {
  const steps = toSteps(events, isSignatory);
  const phases: ToldPhase<E>[] = [];
  let before: State = 'in-service';
  let start = FIRST_DAY;
  let mendedDay = FIRST_DAY;
  steps.forEach((step, i) => {
    const span = possibleSpan(step.date);
    start = Math.max(span.fromDay, start);
    const next = steps[i + 1];
    const nextStart = next ? Math.max(possibleSpan(next.date).fromDay, start) : LAST_DAY + 1;
    const sureDay = Math.min(Math.max(span.toDay, start), nextStart);
    if (step.isOutage) {
      mendedDay = Math.max(mendedDay, mendedDayOf(step), start);
      addOutage(phases, step, { start, sureDay, mendedDay, nextStart }, before);
      return;
    }
    before = step.state;
    mendedDay = FIRST_DAY;
    const told = { state: step.state, event: step.event, isMended: false };
    phases.push(
      { ...told, fromDay: start, toDay: sureDay - 1, isUncertain: true },
      { ...told, fromDay: sureDay, toDay: nextStart - 1, isUncertain: false },
    );
  });
  return phases;
}

/** The first day after an outage; without an end, the first after the month (or year) that is known. */
export function mendedDayOf({ date, end }: Pick<Step<DatedEvent>, 'date' | 'end'>): number {
  if (end) return writtenSpan(end).toDay;
  const { year, month } = date;
  return (month === undefined ? writtenSpan(date).toDay : lastDayOfMonth(year, month)) + 1;
}

/** @param days `mendedDay` is that of all outages so far, so that two at once last until the later end */
function addOutage<E extends DatedEvent>(
  phases: ToldPhase<E>[],
  step: Step<E>,
  days: { start: number; sureDay: number; mendedDay: number; nextStart: number },
  before: State,
): void {
  const { start, nextStart } = days;
  const mendedDay = Math.min(days.mendedDay, nextStart);
  const isMonthKnown = step.date.month !== undefined;
  const certainDay = isMonthKnown
    ? start
    : step.end
      ? Math.min(days.sureDay, mendedDay)
      : mendedDay;
  const out = { state: 'out' as const, event: step.event, isMended: false };
  const mended = { state: before, event: step.event, isMended: true };
  phases.push(
    { ...out, fromDay: start, toDay: certainDay - 1, isUncertain: true },
    { ...out, fromDay: certainDay, toDay: mendedDay - 1, isUncertain: false },
    { ...mended, fromDay: mendedDay, toDay: nextStart - 1, isUncertain: !step.end },
  );
}

/** The phase that covers a day, or `null` before the first one. */
export function phaseAt(phases: readonly Phase[], day: number): Phase | null {
  // Asked of every record at every step of the clock, so without a closure for each.
  for (const phase of phases) if (phase.fromDay <= day && day <= phase.toDay) return phase;
  return null;
}

/** The only time rule: on the map means covered by a phase. */
export function isAliveAt(phases: readonly Phase[], day: number): boolean {
  return phaseAt(phases, day) !== null;
}

/** The events a segment lives by: the system's, save the kinds that the segment gives itself. */
export function eventsOfSegment<E extends DatedEvent>(
  system: readonly E[],
  segment: readonly E[] | undefined,
): E[] {
  if (!segment || segment.length === 0) return [...system];
  const own = new Set(segment.map((event) => event.kind));
  own.delete('outage');
  return [...system.filter((event) => !own.has(event.kind)), ...segment];
}

/** The events that open a thing, each with the first day of its written date. */
function openings(events: readonly DatedEvent[], isSignatory: boolean) {
  return events.flatMap((event) => {
    const opens = event.primary !== false && stateAfter(event.kind, isSignatory) === 'in-service';
    const date = opens ? parsePartialDate(event.date) : null;
    return date ? [{ event, day: writtenSpan(date).fromDay }] : [];
  });
}

/** When a thing opened, as it is written: never more exact than its source. */
export interface WrittenDate {
  date: string;
  /** It was so by this date; when it began is not known. */
  by?: true;
}

/**
 * The date of opening as it is written: of the first event that opens the thing, "by" where one of them
 * says no more than that; `null` where nothing opens it.
 */
export function openedDate(events: readonly DatedEvent[], isSignatory = false): WrittenDate | null {
  const all = openings(events, isSignatory).sort((a, b) => a.day - b.day);
  const first = all.find(({ event }) => event.by) ?? all[0];
  if (!first) return null;
  return { date: first.event.date, ...(first.event.by ? { by: true } : {}) };
}

/**
 * The day from which a thing counts as opened, for the histogram and the modes "window" and "new":
 * the first day of its first in-service phase whose date is a beginning, not a "by"; else `null`.
 */
export function openedDay(events: readonly DatedEvent[], isSignatory = false): number | null {
  const all = openings(events, isSignatory);
  if (all.length === 0 || all.some(({ event }) => event.by)) return null;
  return Math.min(...all.map(({ day }) => day));
}
