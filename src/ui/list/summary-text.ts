import { monthOf, yearOfMonth } from '../../domain/month';
import type { TimeWindow } from '../../domain/time-window';
import type { InViewGroup } from '../../state/in-view';
import type { useWords } from '../atlas-context';

type Words = Pick<ReturnType<typeof useWords>, 't' | 'lang'>;

const CABLES = ['submarine-cables', 'terrestrial-cables'];

/** What is in view in one sentence, short enough to be heard: `2016: 42 cables, 9 ground stations in view`. */
export function summaryText(
  groups: readonly InViewGroup[],
  { mode, day, openedFromDay }: TimeWindow,
  { t, lang }: Words,
): string {
  const year = yearOfMonth(monthOf(day));
  const from = yearOfMonth(monthOf(openedFromDay));
  const countOf = (isMeant: (kind: string) => boolean) =>
    groups.reduce((sum, { kind, rows }) => (isMeant(kind) ? sum + rows.length : sum), 0);
  const cables = countOf((kind) => CABLES.includes(kind));
  const parts = cables > 0 ? [t('list.summary.cables', { count: cables })] : [];
  for (const { kind, rows } of groups)
    if (kind !== 'submarine-cables' && kind !== 'terrestrial-cables')
      parts.push(t(`list.summary.${kind}`, { count: rows.length }));
  const counts = parts.join(lang === 'zh' ? '、' : ', ') || t('list.summary.none');
  return t(`list.summary.${mode}`, { year, from, counts });
}
