/** What stands around a picture in words. */
import { monthOf as monthOfDay } from '../../domain/month';
import type { Source } from '../../domain/record-parts';
import type { TimeWindow } from '../../domain/time-window';
import type { PageWords } from '../../drawing/lay-page';
import type { Language } from '../../state/view';
import { formatMonth, formatPartialDate } from '../format';
import { legendOf } from './legend-of';
import type { Shot } from './shot';

/** A page has room for so many sources; the others are at the address. */
const MOST_SOURCES = 6;

/** `March 2025`, or the two months of a span. */
export function dateWords(window: TimeWindow, lang: Language): string {
  const day = formatMonth(monthOfDay(window.day), lang);
  if (window.mode === 'as-of') return day;
  return `${formatMonth(monthOfDay(window.openedFromDay), lang)} – ${day}`;
}

function sourceWords({ title, publisher, date }: Source, lang: Language): string {
  const when = date ? formatPartialDate(date, lang) : '';
  return lang === 'zh'
    ? `${publisher}：${title}${when ? `（${when}）` : ''}`
    : `${publisher}: ${title}${when ? ` (${when})` : ''}`;
}

export function licenceWords({ t, index, lang }: Pick<Shot, 't' | 'index' | 'lang'>): string {
  const { version, asOf } = index.dataset;
  return t('picture.licence', { version, date: formatPartialDate(asOf, lang) });
}

export function pageWords(shot: Shot): PageWords {
  const { t, lang, title, sources, state, address } = shot;
  const told = sources.slice(0, MOST_SOURCES).map((one) => sourceWords(one, lang));
  const more = sources.length - told.length;
  return {
    title,
    date: dateWords(state.window, lang),
    legend: legendOf(shot),
    sources: [
      ...(told.length > 0 ? [t('picture.sourcesOfRecord')] : []),
      ...told,
      ...(more > 0 ? [t('picture.moreSources', { count: more })] : []),
      t('picture.sources'),
    ],
    imprint: [
      `${t('app.disclaimer')} ${t('app.landCredit')}`,
      licenceWords(shot),
      `${t('picture.address')} ${address}`,
    ],
  };
}
