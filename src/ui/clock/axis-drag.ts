/** What a pointer takes hold of on the axis, and where that goes as it moves. Pure. */
import { clampMonth, FIRST_MONTH, LAST_MONTH, yearOfMonth } from '../../domain/month';
import type { ClockMode } from '../../domain/time-window';
import { edgeAt, endOfMonth, middleOfMonth, monthAt, startOfMonth } from './axis-scale';

/** The clock as the axis shows it. */
export interface ClockSpan {
  mode: ClockMode;
  /** First month; only the mode "window" looks at it. */
  from: number;
  month: number;
  /** The other date, while two are compared. */
  other?: number;
}

export type HeldPart = 'month' | 'other' | 'year' | 'from' | 'to' | 'span';

export interface Hold {
  part: HeldPart;
  /** Pointer minus the held edge, so that a handle does not jump when it is taken off centre. */
  offset: number;
}

/**
 * A handle within reach, the span between two handles, or else the nearest handle, which jumps there.
 * @param reach fraction of the axis within which a handle is taken as it is
 */
export function takeHold(clock: ClockSpan, at: number, reach: number): Hold {
  const { mode, from, month, other } = clock;
  if (mode === 'new') return { part: 'year', offset: 0 };
  if (mode === 'as-of') {
    const offsets = { month: at - middleOfMonth(month), other: at - middleOfMonth(other ?? month) };
    const part = Math.abs(offsets.other) < Math.abs(offsets.month) ? 'other' : 'month';
    return { part, offset: Math.abs(offsets[part]) <= reach ? offsets[part] : 0 };
  }
  const start = startOfMonth(from);
  const end = endOfMonth(month);
  const part = at < (start + end) / 2 ? 'from' : 'to';
  const offset = at - (part === 'from' ? start : end);
  if (Math.abs(offset) <= reach) return { part, offset };
  if (start < at && at < end) return { part: 'span', offset: at - start };
  return { part, offset: 0 };
}

/** The clock after the pointer has come to `at`. */
export function dragTo({ part, offset }: Hold, clock: ClockSpan, at: number): ClockSpan {
  const edge = at - offset;
  const { from, month } = clock;
  switch (part) {
    case 'month':
      return { ...clock, month: monthAt(edge) };
    case 'other':
      return { ...clock, other: monthAt(edge) };
    case 'year':
      return { ...clock, month: yearOfMonth(monthAt(edge)) * 12 + 11 };
    case 'from':
      return { ...clock, from: Math.min(month, clampMonth(edgeAt(edge))) };
    case 'to':
      return { ...clock, month: Math.max(from, clampMonth(edgeAt(edge) - 1)) };
    case 'span': {
      const length = month - from;
      const start = Math.min(LAST_MONTH - length, Math.max(FIRST_MONTH, edgeAt(edge)));
      return { ...clock, from: start, month: start + length };
    }
  }
}
