import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_MONTH, LAST_MONTH, monthIndex } from '../../../src/domain/month';
import { dayOf } from '../../../src/domain/partial-date';
import { CLOCK_MODES, isEmphasised, makeTimeWindow } from '../../../src/domain/time-window';

const june = monthIndex(2017, 6);
const lastOfJune = dayOf(2017, 6, 30);

describe('the day of the clock', () => {
  it('is the last of its month in every mode', () => {
    for (const mode of CLOCK_MODES)
      expect(makeTimeWindow(mode, june, monthIndex(2015, 1))).toMatchObject({
        mode,
        day: lastOfJune,
      });
  });
});

describe('what stands out', () => {
  it('is everything as of a date, opened on a known day or not', () => {
    const window = makeTimeWindow('as-of', june, FIRST_MONTH);
    fc.assert(
      fc.property(fc.option(fc.integer({ min: 0, max: 30_000 })), (day) => {
        expect(isEmphasised(day, window)).toBe(true);
      }),
    );
  });

  it('is what opened in the window, both ends included', () => {
    const window = makeTimeWindow('window', june, monthIndex(2015, 3));
    expect(isEmphasised(dayOf(2015, 2, 28), window)).toBe(false);
    expect(isEmphasised(dayOf(2015, 3, 1), window)).toBe(true);
    expect(isEmphasised(lastOfJune, window)).toBe(true);
    expect(isEmphasised(dayOf(2017, 7, 1), window)).toBe(false);
    expect(isEmphasised(null, window)).toBe(false);
  });

  it('is what opened since January in the mode "new", whatever the window', () => {
    const window = makeTimeWindow('new', june, monthIndex(2010, 3));
    expect(isEmphasised(dayOf(2016, 12, 31), window)).toBe(false);
    expect(isEmphasised(dayOf(2017, 1, 1), window)).toBe(true);
    expect(isEmphasised(lastOfJune, window)).toBe(true);
    expect(isEmphasised(dayOf(2017, 7, 1), window)).toBe(false);
    expect(isEmphasised(null, window)).toBe(false);
  });

  it('never lies after the clock in "window" and "new"', () => {
    const month = fc.integer({ min: FIRST_MONTH, max: LAST_MONTH });
    fc.assert(
      fc.property(month, month, fc.constantFrom('window', 'new'), (a, b, mode) => {
        const window = makeTimeWindow(mode, Math.max(a, b), Math.min(a, b));
        expect(window.openedToDay).toBe(window.day);
        expect(window.openedFromDay).toBeLessThanOrEqual(window.openedToDay);
        for (const number of Object.values(window))
          if (typeof number === 'number') expect(Math.fround(number)).toBe(number);
      }),
    );
  });
});
