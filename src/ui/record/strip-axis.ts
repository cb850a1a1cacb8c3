/** The year axis under the strip of a life. */
import { dayOf } from '../../domain/partial-date';

/** Room at both ends for half a ring. */
const PADDING = 6;
/** A label of a year and the air beside it. */
const LABEL_ROOM = 28;

export interface Tick {
  x: number;
  isLong: boolean;
  label: string | null;
}

export interface StripAxis {
  xOf: (day: number) => number;
  fromDay: number;
  toDay: number;
  ticks: Tick[];
}

/** @param toYear the year whose first day ends the axis */
export function stripAxis(fromYear: number, toYear: number, width: number): StripAxis {
  const fromDay = dayOf(fromYear);
  const toDay = dayOf(toYear);
  const room = width - 2 * PADDING;
  const xOf = (day: number) => PADDING + ((day - fromDay) / (toDay - fromDay)) * room;
  const perYear = room / (toYear - fromYear);
  const step = [1, 2, 5, 10].find((years) => years * perYear >= LABEL_ROOM) ?? 20;
  const ticks: Tick[] = [];
  for (let year = fromYear; year <= toYear; year++) {
    const hasLabel = year % step === 0;
    ticks.push({
      x: xOf(dayOf(year)),
      isLong: step > 1 ? hasLabel : year % 2 === 0,
      label: hasLabel ? `’${String(year % 100).padStart(2, '0')}` : null,
    });
  }
  return { xOf, fromDay, toDay, ticks };
}
