import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_MONTH, LAST_MONTH, monthIndex } from '../../../../src/domain/month';
import { dayOf } from '../../../../src/domain/partial-date';
import {
  edgeAt,
  endOfMonth,
  fractionOfDay,
  litSpan,
  middleOfMonth,
  monthAt,
  percent,
  startOfMonth,
  startOfYear,
} from '../../../../src/ui/clock/axis-scale';

const month = fc.integer({ min: FIRST_MONTH, max: LAST_MONTH });

describe('axis scale', () => {
  it('gives back the month whose middle is asked for', () => {
    fc.assert(fc.property(month, (m) => monthAt(middleOfMonth(m)) === m));
  });

  it('gives back the edges of a month', () => {
    fc.assert(
      fc.property(month, (m) => edgeAt(startOfMonth(m)) === m && edgeAt(endOfMonth(m)) === m + 1),
    );
  });

  it('runs from 0 to 1 and stays in the range outside of them', () => {
    expect(startOfMonth(FIRST_MONTH)).toBe(0);
    expect(endOfMonth(LAST_MONTH)).toBe(1);
    expect(monthAt(-3)).toBe(FIRST_MONTH);
    expect(monthAt(1)).toBe(LAST_MONTH);
    expect(monthAt(7)).toBe(LAST_MONTH);
  });

  it('puts a day within its month', () => {
    const at = fractionOfDay(dayOf(2017, 5, 14));
    expect(at).toBeGreaterThan(startOfMonth(monthIndex(2017, 5)) - 1e-3);
    expect(at).toBeLessThan(endOfMonth(monthIndex(2017, 5)));
  });

  it('lights whole years up to the clock, the window itself, or one year', () => {
    const july = monthIndex(2018, 7);
    expect(litSpan('as-of', july, 0)).toEqual([0, startOfYear(2019)]);
    expect(litSpan('new', july, 0)).toEqual([startOfYear(2018), startOfYear(2019)]);
    const from = monthIndex(2013, 9);
    expect(litSpan('window', july, from)).toEqual([startOfMonth(from), endOfMonth(july)]);
    expect(litSpan('window', from, july)).toEqual([startOfMonth(from), endOfMonth(from)]);
  });

  it('writes equal positions as equal text', () => {
    expect(percent(1 / 3)).toBe('33.3333%');
    expect(percent(0.1 + 0.2)).toBe(percent(0.3));
  });
});
