import { parseMonth, yearOfMonth } from '../../domain/month';

/**
 * `2017年6月`, `2017/6` and full-width digits are as plain as `2017-06` to those who write them, and
 * the number pad of a phone has no hyphen.
 */
function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[年/.]/g, '-')
    .replace(/月$/, '')
    .replace(/-$/, '')
    .replace(/^(\d{4})(\d{2})$/, '$1-$2');
}

/**
 * The month that a typed date means, or `null`. A year alone is its first month for the start of the
 * window, else its last one; this year ends today, as nothing after today has happened.
 */
export function typedMonth(text: string, isStart: boolean, today: number): number | null {
  const clean = normalise(text);
  const month = parseMonth(clean);
  if (month === null || clean.includes('-')) return month;
  return isStart ? month - 11 : lastMonthOfYear(yearOfMonth(month), today);
}

/** December, or today's month in the year that still runs. */
export function lastMonthOfYear(year: number, today: number): number {
  return year === yearOfMonth(today) ? today : year * 12 + 11;
}
