/** The clock's unit: an integer month, `year * 12 + (month - 1)`. */
import { dateOfDay, dayOf, lastDayOfMonth } from './partial-date';

export const FIRST_MONTH = 1993 * 12;
export const LAST_MONTH = 2030 * 12 + 11;

export function monthIndex(year: number, month: number): number {
  return year * 12 + month - 1;
}

export function yearOfMonth(index: number): number {
  return Math.floor(index / 12);
}

/** 1 to 12 */
export function monthOfYear(index: number): number {
  return (index % 12) + 1;
}

export function firstDayOf(index: number): number {
  return dayOf(yearOfMonth(index), monthOfYear(index), 1);
}

/** The clock stands at the end of its month, so that all that happened in the month has happened. */
export function lastDayOf(index: number): number {
  return lastDayOfMonth(yearOfMonth(index), monthOfYear(index));
}

export function monthOf(day: number): number {
  const date = dateOfDay(day);
  return monthIndex(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

export function clampMonth(index: number): number {
  return Math.min(LAST_MONTH, Math.max(FIRST_MONTH, index));
}

/** `2017-06` */
export function formatMonthIso(index: number): string {
  return `${yearOfMonth(index)}-${String(monthOfYear(index)).padStart(2, '0')}`;
}

/** Reads `2017` (its last month) or `2017-06`; `null` for anything else or outside the clock's range. */
export function parseMonth(text: string): number | null {
  const match = /^(\d{4})(?:-(\d{1,2}))?$/.exec(text.trim());
  if (!match) return null;
  const month = match[2] === undefined ? 12 : Number(match[2]);
  if (month < 1 || month > 12) return null;
  const index = monthIndex(Number(match[1]), month);
  return index < FIRST_MONTH || index > LAST_MONTH ? null : index;
}
