import { monthOf } from '../../domain/month';
import { parsePartialDate, writtenSpan } from '../../domain/partial-date';

/** The month in which records were last checked: the "today" of the data, the same on every machine. */
export function monthOfData(asOf: string): number {
  const date = parsePartialDate(asOf);
  if (!date) throw new Error(`the data are as of "${asOf}", which is no date`);
  return monthOf(writtenSpan(date).toDay);
}
