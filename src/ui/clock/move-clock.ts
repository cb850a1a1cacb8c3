/** Moves of the clock by hand. Each stops playback, so that it does not run away from under the hand. */
import { clampMonth, yearOfMonth } from '../../domain/month';
import type { ClockMode } from '../../domain/time-window';
import { actions, monthOf, useAtlas } from '../../state/atlas-store';
import type { ClockSpan } from './axis-drag';
import { FIRST_YEAR, LAST_YEAR } from './axis-scale';
import type { Milestone } from './milestone-flags';
import { lastMonthOfYear } from './typed-month';

const { getState } = useAtlas;

/** The clock now. */
export function clockSpan(): ClockSpan {
  const state = getState();
  const month = monthOf(state);
  const { clock, from, compare } = state.view;
  return {
    mode: clock,
    from: Math.min(from, month),
    month,
    ...(compare === null ? {} : { other: compare }),
  };
}

/** Sets the month; in the mode "new" the whole of its year, since the year is what is shown. */
export function moveClock(month: number): void {
  actions.pause();
  const { view, today } = getState();
  const year = yearOfMonth(clampMonth(month));
  actions.setMonth(view.clock === 'new' ? lastMonthOfYear(year, today) : month);
}

/** Sets both ends of the window, or the month in the other modes, and with it the date it is compared with. */
export function moveSpan({ mode, from, month, other }: ClockSpan): void {
  if (mode === 'window') {
    actions.pause();
    actions.setWindow(from, month);
  } else {
    moveClock(month);
    if (other !== undefined) actions.compareWith(other);
  }
}

/** A month on or back; a year in the mode "new". */
export function stepClock(direction: 1 | -1): void {
  const { mode, month } = clockSpan();
  if (mode === 'new') {
    const year = yearOfMonth(month) + direction;
    moveClock(Math.min(LAST_YEAR, Math.max(FIRST_YEAR, year)) * 12);
  } else moveClock(month + direction);
}

/** Brings a month into what the clock shows; a window is stretched to it, never moved off. */
function showMonth(month: number): void {
  const clock = clockSpan();
  moveSpan({
    ...clock,
    from: Math.min(clock.from, month),
    month: clock.mode === 'window' ? Math.max(clock.month, month) : month,
  });
}

/** Brings the clock to a milestone and opens its record. */
export function goToMilestone({ id, month }: Milestone): void {
  showMonth(month);
  actions.select({ kind: 'milestones', id });
}

const YEARS_BACK = 5;

/** The date to compare with: what was before the span that the clock shows, else five years ago. */
function monthBefore({ mode, from, month }: ClockSpan): number {
  if (mode === 'window') return from - 1;
  return mode === 'new' ? yearOfMonth(month) * 12 - 1 : month - 12 * YEARS_BACK;
}

/** Changes the mode. The year of "new" is shown whole, so the clock goes to its end. */
export function chooseMode(mode: ClockMode | 'compare'): void {
  actions.pause();
  if (mode === 'compare') {
    actions.compareWith(monthBefore(clockSpan()));
    return;
  }
  actions.setClock(mode);
  if (mode === 'new') moveClock(clockSpan().month);
}
