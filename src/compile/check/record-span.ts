/** The days between which a record began and ended, as loosely as its dates allow. */
import { stateAfter } from '../../domain/lifespan';
import { type DaySpan, parsePartialDate, possibleSpan } from '../../domain/partial-date';
import type { RecordEvent } from '../../domain/record-parts';

/** Days on which something of a date may have happened; `null` for a text that is no date. */
export function spanOf(date: string): DaySpan | null {
  const parsed = parsePartialDate(date);
  return parsed && possibleSpan(parsed);
}

/** The first day on which an agreement or a milestone may have begun, `null` where nothing dates it. */
export function firstDayOf(events: readonly RecordEvent[]): number | null {
  const days = events.flatMap(({ date, primary }) =>
    primary === false ? [] : (spanOf(date)?.fromDay ?? []),
  );
  return days.length > 0 ? Math.min(...days) : null;
}

/** The last day on which an agreement may have ended, `null` while it stands. */
export function endDayOf(events: readonly RecordEvent[]): number | null {
  const days = events.flatMap(({ kind, date, primary }) =>
    primary !== false && stateAfter(kind, true) === 'ended' ? (spanOf(date)?.toDay ?? []) : [],
  );
  return days.length > 0 ? Math.max(...days) : null;
}
