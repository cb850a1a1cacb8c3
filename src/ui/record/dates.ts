import type { TFunction } from 'i18next';
import { parsePartialDate } from '../../domain/partial-date';
import type { Language } from '../../state/view';
import { formatPartialDate } from '../format';

/** A date behind a verb: "on 19 April 2022", "in April 2022", "about 2017". */
export function formatWhen(text: string, lang: Language, t: TFunction): string {
  const date = formatPartialDate(text, lang);
  const parsed = parsePartialDate(text);
  if (!parsed || parsed.isAbout) return date;
  return parsed.precision === 'day' ? t('sentence.on', { date }) : t('sentence.in', { date });
}
