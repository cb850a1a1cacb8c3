/** What was chosen of the records, in words for a README. */
import { LAYER_IDS } from '../../domain/layer-id';
import { yearOfMonth } from '../../domain/month';
import { SITE_KINDS } from '../../domain/site-kinds';
import type { View } from '../../state/view';
import { formatMonth } from '../format';
import { siteWord } from '../site-word';
import { filtersInWords } from './filters-in-words';
import type { TableWords } from './table-words';

/** @param month that of the clock */
export function viewInWords(view: View, month: number, words: TableWords): string[] {
  const { t, lang } = words;
  const list = (names: readonly string[]) => names.join(lang === 'zh' ? '、' : ', ');
  const date = formatMonth(month, lang);
  const clock =
    view.clock === 'window'
      ? t('table.readme.window', { from: formatMonth(view.from, lang), date })
      : t(`table.readme.${view.clock}`, { year: yearOfMonth(month), date });
  const layers = LAYER_IDS.filter((id) => view.layers.includes(id));
  const hidden = SITE_KINDS.filter((kind) => view.hidden.includes(kind)).map((kind) => {
    const [layer = '', variant] = kind.split('.');
    return siteWord(t, layer, variant) ?? kind;
  });
  return [
    clock,
    t('table.readme.layers', { names: list(layers.map((id) => t(`layer.${id}`))) }),
    ...(hidden.length > 0 ? [t('table.readme.hidden', { names: list(hidden) })] : []),
    ...filtersInWords(view.filters, words),
    t(view.sort.isDescending ? 'table.readme.sortDown' : 'table.readme.sort', {
      column: t(`table.column.${view.sort.column}`),
    }),
  ];
}
