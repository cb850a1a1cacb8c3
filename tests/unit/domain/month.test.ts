import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clampMonth,
  FIRST_MONTH,
  firstDayOf,
  formatMonthIso,
  LAST_MONTH,
  lastDayOf,
  monthIndex,
  monthOf,
  monthOfYear,
  parseMonth,
  yearOfMonth,
} from '../../../src/domain/month';
import { dayOf } from '../../../src/domain/partial-date';

const anyMonth = fc.integer({ min: FIRST_MONTH, max: LAST_MONTH });

describe('months of the clock', () => {
  it('run from January 1993 to December 2030', () => {
    expect(FIRST_MONTH).toBe(monthIndex(1993, 1));
    expect(LAST_MONTH).toBe(monthIndex(2030, 12));
  });

  it('give year, month and days back', () => {
    fc.assert(
      fc.property(anyMonth, (index) => {
        expect(monthIndex(yearOfMonth(index), monthOfYear(index))).toBe(index);
        expect(firstDayOf(index)).toBe(lastDayOf(index - 1) + 1);
        expect(monthOf(firstDayOf(index))).toBe(index);
        expect(monthOf(lastDayOf(index))).toBe(index);
      }),
    );
  });

  it('stand at their last day', () => {
    expect(lastDayOf(monthIndex(2024, 2))).toBe(dayOf(2024, 2, 29));
    expect(lastDayOf(monthIndex(2023, 12))).toBe(dayOf(2023, 12, 31));
  });

  it('are held within the range', () => {
    expect(clampMonth(FIRST_MONTH - 1)).toBe(FIRST_MONTH);
    expect(clampMonth(LAST_MONTH + 1)).toBe(LAST_MONTH);
    expect(clampMonth(monthIndex(2017, 6))).toBe(monthIndex(2017, 6));
  });
});

describe('months as text', () => {
  it('come back as they went', () => {
    fc.assert(
      fc.property(anyMonth, (index) => {
        expect(formatMonthIso(index)).toMatch(/^\d{4}-\d{2}$/);
        expect(parseMonth(formatMonthIso(index))).toBe(index);
      }),
    );
  });

  it.each([
    ['2017', monthIndex(2017, 12)],
    ['2017-06', monthIndex(2017, 6)],
    ['2017-6', monthIndex(2017, 6)],
    [' 2017-06 ', monthIndex(2017, 6)],
    ['1993', monthIndex(1993, 12)],
    ['2030-12', LAST_MONTH],
  ])('%j is read', (text, index) => {
    expect(parseMonth(text)).toBe(index);
  });

  it.each([
    '',
    '1992-12',
    '2031',
    '2031-01',
    '2017-00',
    '2017-13',
    '17-06',
    '2017-06-03',
    'latest',
    'NaN',
    '2017-',
  ])('%j is not', (text) => {
    expect(parseMonth(text)).toBeNull();
  });
});
