/** Positions on the time axis: fractions of its width, 0 at the start of 1993, 1 at the end of 2030. */
import { clampMonth, FIRST_MONTH, LAST_MONTH, yearOfMonth } from '../../domain/month';
import { dayOf, yearOfDay } from '../../domain/partial-date';
import type { ClockMode } from '../../domain/time-window';

const MONTHS = LAST_MONTH - FIRST_MONTH + 1;

export const FIRST_YEAR = yearOfMonth(FIRST_MONTH);
export const LAST_YEAR = yearOfMonth(LAST_MONTH);
export const YEARS = LAST_YEAR - FIRST_YEAR + 1;

/** Left edge of a month. */
export function startOfMonth(month: number): number {
  return (month - FIRST_MONTH) / MONTHS;
}

/** Right edge of a month: the clock has passed all of it. */
export function endOfMonth(month: number): number {
  return startOfMonth(month + 1);
}

/** Where the handle stands: in the middle of its month, so that a click gives the month clicked on. */
export function middleOfMonth(month: number): number {
  return startOfMonth(month + 0.5);
}

/** Left edge of a year's cell. */
export function startOfYear(year: number): number {
  return (year - FIRST_YEAR) / YEARS;
}

/** The month under a point. */
export function monthAt(fraction: number): number {
  return clampMonth(FIRST_MONTH + Math.floor(fraction * MONTHS));
}

/** The month whose left edge is nearest; the month after the last for the right end of the axis. */
export function edgeAt(fraction: number): number {
  return FIRST_MONTH + Math.round(fraction * MONTHS);
}

/** A day, to within its own width. */
export function fractionOfDay(day: number): number {
  const year = yearOfDay(day);
  const first = dayOf(year);
  const inYear = (day + 0.5 - first) / (dayOf(year + 1) - first);
  return startOfYear(year + inYear);
}

/** The part of the histogram at full strength, by whole years in "as of", as the bars are years. */
export function litSpan(mode: ClockMode, month: number, from: number): [number, number] {
  const year = yearOfMonth(month);
  if (mode === 'window') return [startOfMonth(Math.min(from, month)), endOfMonth(month)];
  if (mode === 'new') return [startOfYear(year), startOfYear(year + 1)];
  return [0, startOfYear(year + 1)];
}

/** CSS percentage, rounded so that equal positions give equal text. */
export function percent(fraction: number): string {
  return `${Math.round(fraction * 1e6) / 1e4}%`;
}
