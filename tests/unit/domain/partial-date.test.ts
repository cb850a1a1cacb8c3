import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateOfDay,
  dayOf,
  lastDayOfMonth,
  type PartialDate,
  parsePartialDate,
  possibleSpan,
  writtenSpan,
  yearOfDay,
} from '../../../src/domain/partial-date';

function parsed(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (!date) throw new Error(`${text} was not read`);
  return date;
}

/** A span as two ISO days. */
function iso({ fromDay, toDay }: { fromDay: number; toDay: number }): [string, string] {
  const text = (day: number) => dateOfDay(day).toISOString().slice(0, 10);
  return [text(fromDay), text(toDay)];
}

describe('days', () => {
  it('count from 1970-01-01', () => {
    expect(dayOf(1970)).toBe(0);
    expect(dayOf(1970, 1, 2)).toBe(1);
    expect(dayOf(1969, 12, 31)).toBe(-1);
    expect(dayOf(2000, 3, 1) - dayOf(2000, 2, 28)).toBe(2);
    expect(dayOf(1900, 3, 1) - dayOf(1900, 2, 28)).toBe(1);
  });

  it('know the last of a month', () => {
    expect(lastDayOfMonth(2024, 2)).toBe(dayOf(2024, 2, 29));
    expect(lastDayOfMonth(2023, 2)).toBe(dayOf(2023, 2, 28));
    expect(lastDayOfMonth(2023, 12)).toBe(dayOf(2023, 12, 31));
  });

  it('give year and month back, and are exact as 32-bit floats', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, dayOfMonth) => {
          const day = dayOf(year, month, dayOfMonth);
          expect(Number.isInteger(day)).toBe(true);
          expect(Math.fround(day)).toBe(day);
          expect(yearOfDay(day)).toBe(year);
          expect(dateOfDay(day).getUTCMonth() + 1).toBe(month);
          expect(dateOfDay(day).getUTCDate()).toBe(dayOfMonth);
        },
      ),
    );
  });
});

describe('parsePartialDate', () => {
  it.each([
    ['2017', { precision: 'year', year: 2017 }],
    ['2017-06', { precision: 'month', year: 2017, month: 6 }],
    ['2017-06-03', { precision: 'day', year: 2017, month: 6, dayOfMonth: 3 }],
  ])('reads %s to its own precision', (text, shape) => {
    expect(parsePartialDate(text)).toEqual({
      text,
      ...shape,
      isAbout: false,
      isUncertain: false,
    });
  });

  it.each(['2017', '2017-06', '2017-06-03'])('reads the marks behind %s', (text) => {
    expect(parsePartialDate(`${text}~`)).toMatchObject({ isAbout: true, isUncertain: false });
    expect(parsePartialDate(`${text}?`)).toMatchObject({ isAbout: false, isUncertain: true });
    expect(parsed(`${text}~`).precision).toBe(parsed(text).precision);
  });

  it.each([
    '2017-02-30',
    '2017-02-29',
    '1900-02-29',
    '2017-04-31',
    '2017-13',
    '2017-00',
    '2017-01-00',
    '2017-01-32',
  ])('refuses %s, which does not exist', (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });

  it.each(['2016-02-29', '2000-02-29'])('takes the leap day %s', (text) => {
    expect(parsePartialDate(text)).not.toBeNull();
  });

  it.each([
    '',
    ' 2017',
    '2017 ',
    '17',
    '2017-6',
    '2017-06-3',
    '2017/06',
    '~2017',
    '2017~?',
    '2017??',
    '2017-06~-03',
    'June 2017',
    '2017-06-03T00:00:00Z',
    '2017\n',
  ])('refuses %j, which is not a date', (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d~?-]{0,12}$/)), (text) => {
        const date = parsePartialDate(text);
        if (date) expect(date.text).toBe(text);
      }),
    );
  });
});

describe('writtenSpan', () => {
  it.each([
    ['2017', '2017-01-01', '2017-12-31'],
    ['2017-06', '2017-06-01', '2017-06-30'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2017-12', '2017-12-01', '2017-12-31'],
    ['2017-06-03', '2017-06-03', '2017-06-03'],
    ['2017~', '2017-01-01', '2017-12-31'],
    ['2017-06?', '2017-06-01', '2017-06-30'],
  ])('of %s runs from %s to %s', (text, from, to) => {
    expect(iso(writtenSpan(parsed(text)))).toEqual([from, to]);
  });
});

describe('possibleSpan', () => {
  it.each([
    ['2017', '2017-01-01', '2017-12-31'],
    ['2017-06', '2017-06-01', '2017-06-30'],
    ['2017-06-03', '2017-06-03', '2017-06-03'],
    ['2017~', '2016-01-01', '2018-12-31'],
    ['2017-06~', '2017-05-01', '2017-07-31'],
    ['2017-01~', '2016-12-01', '2017-02-28'],
    ['2017-12~', '2017-11-01', '2018-01-31'],
    ['2017-06-03~', '2017-06-02', '2017-06-04'],
    ['2017-01-01~', '2016-12-31', '2017-01-02'],
    ['2017?', '2017-01-01', '2017-12-31'],
    ['2017-06?', '2017-06-01', '2017-12-31'],
    ['2017-06-03?', '2017-06-03', '2017-06-30'],
  ])('of %s runs from %s to %s', (text, from, to) => {
    expect(iso(possibleSpan(parsed(text)))).toEqual([from, to]);
  });

  it('always holds the written span', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2030 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom('year', 'month', 'day'),
        fc.constantFrom('', '~', '?'),
        (year, month, day, precision, mark) => {
          const two = (n: number) => String(n).padStart(2, '0');
          const text = [
            `${year}`,
            ...(precision === 'year' ? [] : [two(month)]),
            ...(precision === 'day' ? [two(day)] : []),
          ].join('-');
          const date = parsed(text + mark);
          const written = writtenSpan(date);
          const possible = possibleSpan(date);
          expect(possible.fromDay).toBeLessThanOrEqual(written.fromDay);
          expect(possible.toDay).toBeGreaterThanOrEqual(written.toDay);
        },
      ),
    );
  });
});
