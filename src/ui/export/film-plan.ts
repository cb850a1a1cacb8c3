/** The steps of a film, before anything is drawn. */
import { FIRST_MONTH, yearOfMonth } from '../../domain/month';
import { type ClockMode, makeTimeWindow, type TimeWindow } from '../../domain/time-window';

/** Width and height of a film, pixels; both even, as encoders want them. */
export const FILM_SIZES = {
  hd: [1280, 720],
  'full-hd': [1920, 1080],
  square: [1080, 1080],
  upright: [1080, 1920],
} as const;
export type FilmSize = keyof typeof FILM_SIZES;

export interface FilmStep {
  month: number;
  window: TimeWindow;
  /** Seconds from the beginning, and how long it stands. */
  at: number;
  lasts: number;
}

/** The last step stands longer, so that a reader can take it in. */
const END_SECONDS = 2;

export interface FilmRun {
  clock: ClockMode;
  /** First month of the window; only the mode "window" looks at it. */
  windowFrom: number;
  from: number;
  to: number;
  /** Steps a second: months, or years in the mode "new". */
  perSecond: number;
}

/** A step for each month, or each year in the mode "new"; always the last month. */
export function filmSteps({ clock, windowFrom, from, to, perSecond }: FilmRun): FilmStep[] {
  const months: number[] = [];
  for (let month = from; month < to; ) {
    months.push(month);
    month = clock === 'new' ? yearOfMonth(month) * 12 + 23 : month + 1;
  }
  months.push(Math.max(from, to));
  return months.map((month, i) => ({
    month,
    window: makeTimeWindow(
      clock,
      month,
      clock === 'window' ? Math.min(windowFrom, month) : FIRST_MONTH,
    ),
    at: i / perSecond,
    lasts: i === months.length - 1 ? END_SECONDS : 1 / perSecond,
  }));
}
