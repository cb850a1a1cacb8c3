/**
 * Dates as exact as their source: an EDTF subset (Extended Date/Time Format, Library of Congress,
 * level 1): `2017`, `2017-06`, `2017-06-03`, each with an optional `~` (about) or `?` (uncertain).
 *
 * A *day* is an integer, days since 1970-01-01 in UTC, exact in a 32-bit float.
 */
const MS_PER_DAY = 86_400_000;

export type DatePrecision = 'year' | 'month' | 'day';

export interface PartialDate {
  text: string;
  year: number;
  /** 1 to 12 */
  month?: number;
  /** 1 to 31 */
  dayOfMonth?: number;
  precision: DatePrecision;
  isAbout: boolean;
  isUncertain: boolean;
}

/** An inclusive span of days. */
export interface DaySpan {
  fromDay: number;
  toDay: number;
}

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?])?$/;

/** Day of a proleptic Gregorian date; `month` is 1 to 12. */
export function dayOf(year: number, month = 1, dayOfMonth = 1): number {
  return Date.UTC(year, month - 1, dayOfMonth) / MS_PER_DAY;
}

/** Last day of a month; `month` is 1 to 12. */
export function lastDayOfMonth(year: number, month: number): number {
  return Date.UTC(year, month, 1) / MS_PER_DAY - 1;
}

export function yearOfDay(day: number): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear();
}

export function dateOfDay(day: number): Date {
  return new Date(day * MS_PER_DAY);
}

/** Reads a date, or returns `null` where the text is not one or names a day that does not exist. */
export function parsePartialDate(text: string): PartialDate | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const [, y, m, d, mark] = match;
  const year = Number(y);
  const month = m === undefined ? undefined : Number(m);
  const dayOfMonth = d === undefined ? undefined : Number(d);
  if (month !== undefined && (month < 1 || month > 12)) return null;
  if (month !== undefined && dayOfMonth !== undefined) {
    const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
    if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== dayOfMonth) return null;
  }
  const date: PartialDate = {
    text,
    year,
    precision: dayOfMonth !== undefined ? 'day' : month !== undefined ? 'month' : 'year',
    isAbout: mark === '~',
    isUncertain: mark === '?',
  };
  if (month !== undefined) date.month = month;
  if (dayOfMonth !== undefined) date.dayOfMonth = dayOfMonth;
  return date;
}

/** The days that the written date covers, its mark left aside. */
export function writtenSpan(date: PartialDate): DaySpan {
  const { year, month, dayOfMonth } = date;
  if (month === undefined) return { fromDay: dayOf(year), toDay: dayOf(year, 12, 31) };
  if (dayOfMonth === undefined)
    return { fromDay: dayOf(year, month), toDay: lastDayOfMonth(year, month) };
  const day = dayOf(year, month, dayOfMonth);
  return { fromDay: day, toDay: day };
}

/**
 * The days on which it may have happened. EDTF gives no width to its marks, so this is our rule, the
 * same for all records: "about" widens the written span by one unit of its own precision on both
 * sides; "uncertain" lets it run to the end of the next coarser unit.
 */
export function possibleSpan(date: PartialDate): DaySpan {
  const span = writtenSpan(date);
  const { year, month = 1, precision } = date;
  if (date.isUncertain) {
    const toDay = precision === 'day' ? lastDayOfMonth(year, month) : dayOf(year, 12, 31);
    return { fromDay: span.fromDay, toDay };
  }
  if (!date.isAbout) return span;
  if (precision === 'year') return { fromDay: dayOf(year - 1), toDay: dayOf(year + 1, 12, 31) };
  if (precision === 'month')
    return { fromDay: dayOf(year, month - 1), toDay: dayOf(year, month + 2) - 1 };
  return { fromDay: span.fromDay - 1, toDay: span.toDay + 1 };
}
