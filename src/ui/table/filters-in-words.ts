import { FACETS, type Facet, type Filters } from '../../domain/filter';
import type { State } from '../../domain/lifespan';
import type { Confidence } from '../../domain/record-parts';
import type { Region } from '../../domain/regions';
import type { ChineseRole } from '../../domain/roles';
import type { TableWords } from './table-words';

function valueName(facet: Facet, value: string, words: TableWords): string {
  const { t, countryName, organisationName } = words;
  switch (facet) {
    case 'state':
      return t(`state.${value as State}`);
    case 'role':
    case 'orgrole':
      return t(`role.${value as ChineseRole}`);
    case 'org':
      return organisationName(value);
    case 'country':
      return countryName(value);
    case 'region':
      return t(`region.${value as Region}`);
    case 'confidence':
      return t(`panel.confidence-${value as Confidence}`);
  }
}

/** A line for each facet that restricts; none where all is shown. */
export function filtersInWords(filters: Filters, words: TableWords): string[] {
  const { t, lang } = words;
  const lines = FACETS.filter((facet) => filters[facet].length > 0).map((facet) => {
    const names = filters[facet].map((value) => valueName(facet, value, words));
    return t(`table.readme.facet.${facet}`, { names: names.join(lang === 'zh' ? '、' : ', ') });
  });
  if (!filters.opened) return lines;
  const [from, to] = filters.opened;
  return [...lines, t('table.readme.facet.opened', { from, to })];
}
