import { monthOf } from './month';
import { parsePartialDate, writtenSpan } from './partial-date';

/** The month in which a milestone of a written date has surely happened; `null` for a text that is no date. */
export function milestoneMonth(date: string): number | null {
  const parsed = parsePartialDate(date);
  return parsed && monthOf(writtenSpan(parsed).toDay);
}
