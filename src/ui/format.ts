/** Dates as exact as their source, and numbers, in the words of a language. */
import { monthOfYear, yearOfMonth } from '../domain/month';
import { parsePartialDate } from '../domain/partial-date';
import type { RecordEvent, Text } from '../domain/record-parts';
import type { Language } from '../state/view';

const MONTHS_EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export function monthName(month: number, lang: Language): string {
  return lang === 'zh' ? `${month}月` : (MONTHS_EN[month - 1] ?? '');
}

/** `March 2025`, `2025年3月` */
export function formatMonth(index: number, lang: Language): string {
  const year = yearOfMonth(index);
  const month = monthName(monthOfYear(index), lang);
  return lang === 'zh' ? `${year}年${month}` : `${month} ${year}`;
}

/** `3 June 2017`, `June 2017`, `2017`, `about 2017`, `2017, uncertain`: never more than was written. */
export function formatPartialDate(text: string, lang: Language): string {
  const date = parsePartialDate(text);
  if (!date) return text;
  const { year, month, dayOfMonth, isAbout, isUncertain } = date;
  let written = lang === 'zh' ? `${year}年` : String(year);
  if (month !== undefined) {
    written = lang === 'zh' ? `${written}${month}月` : `${monthName(month, lang)} ${year}`;
    if (dayOfMonth !== undefined)
      written = lang === 'zh' ? `${written}${dayOfMonth}日` : `${dayOfMonth} ${written}`;
  }
  if (isAbout) return lang === 'zh' ? `约${written}` : `about ${written}`;
  if (isUncertain) return lang === 'zh' ? `${written}（不确定）` : `${written}, uncertain`;
  return written;
}

/** The date of an event; "by March 2020" where only that is known. */
export function formatEventDate(
  { date, by }: Pick<RecordEvent, 'date' | 'by'>,
  lang: Language,
): string {
  const written = formatPartialDate(date, lang);
  if (!by) return written;
  return lang === 'zh' ? `不晚于${written}` : `by ${written}`;
}

/** Kept, as the browser makes one anew for every number else. */
const numbers: Partial<Record<Language, Intl.NumberFormat>> = {};

export function formatNumber(value: number, lang: Language): string {
  numbers[lang] ??= new Intl.NumberFormat(lang === 'zh' ? 'zh-Hans' : 'en-GB', {
    maximumFractionDigits: 2,
  });
  return numbers[lang].format(value);
}

/** The text of a language, English where there is none. */
export function textIn(text: Text, lang: Language): string {
  return (lang === 'zh' && text.zh) || text.en;
}

/** `lang` attribute for a text that is shown in English on a Chinese page, for the screen reader's voice. */
export function langAttribute(text: Text, lang: Language): 'en' | undefined {
  return lang === 'zh' && !text.zh ? 'en' : undefined;
}
