import { parsePartialDate, possibleSpan } from '../../domain/partial-date';
import type { RecordEvent } from '../../domain/record-parts';

/** The memorandum as it stands on a day: when it was signed, and when left, by the events that count. */
export function memorandumAt(
  events: readonly RecordEvent[],
  day: number,
): { signed: RecordEvent | null; withdrawn: RecordEvent | null } {
  const past = events.filter(({ date, primary }) => {
    const parsed = parsePartialDate(date);
    return primary !== false && parsed !== null && possibleSpan(parsed).fromDay <= day;
  });
  const signed = past.find(({ kind }) => kind === 'signed') ?? null;
  const withdrawn = past.findLast(({ kind }) => kind === 'withdrawn' || kind === 'ended') ?? null;
  return { signed, withdrawn };
}
