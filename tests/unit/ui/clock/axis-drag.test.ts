import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_MONTH, LAST_MONTH, monthIndex } from '../../../../src/domain/month';
import { CLOCK_MODES } from '../../../../src/domain/time-window';
import { type ClockSpan, dragTo, takeHold } from '../../../../src/ui/clock/axis-drag';
import { endOfMonth, middleOfMonth, startOfMonth } from '../../../../src/ui/clock/axis-scale';

const REACH = 0.01;
const window: ClockSpan = {
  mode: 'window',
  from: monthIndex(2013, 1),
  month: monthIndex(2018, 12),
};

describe('axis drag', () => {
  it('takes a handle off centre without moving it', () => {
    const clock: ClockSpan = { mode: 'as-of', from: FIRST_MONTH, month: monthIndex(2018, 7) };
    const at = middleOfMonth(clock.month) + REACH / 2;
    const hold = takeHold(clock, at, REACH);
    expect(dragTo(hold, clock, at)).toEqual(clock);
  });

  it('jumps to a point away from the handle', () => {
    const clock: ClockSpan = { mode: 'as-of', from: FIRST_MONTH, month: monthIndex(2018, 7) };
    const at = middleOfMonth(monthIndex(2005, 3));
    expect(dragTo(takeHold(clock, at, REACH), clock, at).month).toBe(monthIndex(2005, 3));
  });

  it('takes the nearer of two dates that are compared, and moves it past the other', () => {
    const clock: ClockSpan = {
      mode: 'as-of',
      from: FIRST_MONTH,
      month: monthIndex(2018, 7),
      other: monthIndex(2008, 7),
    };
    const early = middleOfMonth(monthIndex(2010, 1));
    const hold = takeHold(clock, early, REACH);
    expect(dragTo(hold, clock, early)).toEqual({ ...clock, other: monthIndex(2010, 1) });
    expect(dragTo(hold, clock, middleOfMonth(monthIndex(2024, 1))).other).toBe(monthIndex(2024, 1));
    expect(takeHold(clock, middleOfMonth(monthIndex(2016, 1)), REACH).part).toBe('month');
  });

  it('takes the ends, the inside and what lies outside of a window', () => {
    const { from, month } = window;
    expect(takeHold(window, startOfMonth(from) - 0.005, REACH).part).toBe('from');
    expect(takeHold(window, endOfMonth(month) + 0.005, REACH).part).toBe('to');
    expect(takeHold(window, startOfMonth(monthIndex(2015, 1)), REACH).part).toBe('span');
    expect(takeHold(window, 0.1, REACH)).toEqual({ part: 'from', offset: 0 });
    expect(takeHold(window, 0.95, REACH)).toEqual({ part: 'to', offset: 0 });
  });

  it('takes the nearer end of a window shorter than the reach', () => {
    const short = { ...window, from: monthIndex(2018, 12) };
    expect(takeHold(short, startOfMonth(short.from) - 0.001, REACH).part).toBe('from');
    expect(takeHold(short, endOfMonth(short.month) + 0.001, REACH).part).toBe('to');
  });

  it('shows whole years in the mode "new"', () => {
    const clock: ClockSpan = { mode: 'new', from: FIRST_MONTH, month: monthIndex(2018, 12) };
    const at = middleOfMonth(monthIndex(2010, 4));
    expect(dragTo(takeHold(clock, at, REACH), clock, at).month).toBe(monthIndex(2010, 12));
  });

  it('never leaves the range, crosses the ends, or stretches a window that is moved', () => {
    const month = fc.integer({ min: FIRST_MONTH, max: LAST_MONTH });
    const at = fc.double({ min: -1, max: 2, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...CLOCK_MODES),
        month,
        month,
        at,
        at,
        (mode, a, b, press, to) => {
          const clock = { mode, from: Math.min(a, b), month: Math.max(a, b) };
          const hold = takeHold(clock, press, REACH);
          const next = dragTo(hold, clock, to);
          expect(next.month).toBeLessThanOrEqual(LAST_MONTH);
          expect(next.month).toBeGreaterThanOrEqual(FIRST_MONTH);
          if (mode !== 'window') return;
          expect(next.from).toBeGreaterThanOrEqual(FIRST_MONTH);
          expect(next.from).toBeLessThanOrEqual(next.month);
          if (hold.part === 'span') expect(next.month - next.from).toBe(clock.month - clock.from);
        },
      ),
    );
  });
});
