import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../../../src/domain/month';
import { lastMonthOfYear, typedMonth } from '../../../../src/ui/clock/typed-month';

const today = monthIndex(2026, 11);

describe('typed month', () => {
  it.each([
    ['2017-06', 2017, 6],
    ['2017-6', 2017, 6],
    [' 2017 - 06 ', 2017, 6],
    ['2017/06', 2017, 6],
    ['201706', 2017, 6],
    ['2017.6', 2017, 6],
    ['2017年6月', 2017, 6],
    ['２０１７年６月', 2017, 6],
    ['2017', 2017, 12],
    ['2017年', 2017, 12],
    ['1993', 1993, 12],
    ['2030-12', 2030, 12],
  ])('reads %s', (text, year, month) => {
    expect(typedMonth(text, false, today)).toBe(monthIndex(year, month));
  });

  it.each(['', '17', '1992', '2031', '2017-13', '2017-00', 'June 2017', '2017-06-03'])(
    'refuses "%s"',
    (text) => {
      expect(typedMonth(text, false, today)).toBeNull();
    },
  );

  it('begins a window with the first month of a year', () => {
    expect(typedMonth('2013', true, today)).toBe(monthIndex(2013, 1));
    expect(typedMonth('2013-09', true, today)).toBe(monthIndex(2013, 9));
  });

  it('ends the running year today', () => {
    expect(typedMonth('2026', false, today)).toBe(today);
    expect(typedMonth('2026-12', false, today)).toBe(monthIndex(2026, 12));
    expect(lastMonthOfYear(2025, today)).toBe(monthIndex(2025, 12));
    expect(lastMonthOfYear(2026, today)).toBe(today);
  });
});
