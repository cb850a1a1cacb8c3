/**
 * What the clock asks of a thing, in the numbers that both the CPU and the GPU use. The day decides
 * what is on the map; the span of opening decides what stands out, in the modes "window" and "new".
 */
import { FIRST_DAY, LAST_DAY } from './lifespan';
import { firstDayOf, lastDayOf, yearOfMonth } from './month';

export const CLOCK_MODES = ['as-of', 'window', 'new'] as const;
export type ClockMode = (typeof CLOCK_MODES)[number];

export interface TimeWindow {
  mode: ClockMode;
  /** The day of the clock. */
  day: number;
  /** Things opened from this day ... */
  openedFromDay: number;
  /** ... to this one stand out; all do in the mode "as of". */
  openedToDay: number;
}

/**
 * @param month the clock, or the end of the window
 * @param fromMonth the start of the window; used in the mode "window" only
 */
export function makeTimeWindow(mode: ClockMode, month: number, fromMonth: number): TimeWindow {
  if (mode === 'window')
    return {
      mode,
      day: lastDayOf(month),
      openedFromDay: firstDayOf(fromMonth),
      openedToDay: lastDayOf(month),
    };
  if (mode === 'new') {
    const january = yearOfMonth(month) * 12;
    return {
      mode,
      day: lastDayOf(month),
      openedFromDay: firstDayOf(january),
      openedToDay: lastDayOf(month),
    };
  }
  return { mode, day: lastDayOf(month), openedFromDay: FIRST_DAY, openedToDay: LAST_DAY };
}

/** Stands out in the mode of the clock; what has no day of opening does so in "as of" alone. */
export function isEmphasised(openedDay: number | null, window: TimeWindow): boolean {
  if (window.mode === 'as-of') return true;
  return openedDay !== null && window.openedFromDay <= openedDay && openedDay <= window.openedToDay;
}
