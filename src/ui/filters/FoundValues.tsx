import { useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { Icon } from '../../components/Icon';
import { foldText } from '../../lib/fold-text';
import { actions, useAtlas } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import styles from './Filters.module.css';
import { useFacetCounts } from './use-facet-counts';
import { useValueNames } from './use-value-names';
import { ValueRow } from './ValueRow';

/** Of a list without end, the most frequent are at hand; the others are found by their name. */
const AT_HAND = 8;
const FOUND = 24;

/** Values of a facet that has many: those that are chosen, then the most frequent or those that were looked for. */
export function FoundValues({ facet }: { facet: 'org' | 'country' }) {
  const { t, lang } = useWords();
  const chosen: readonly string[] = useAtlas(({ view }) => view.filters[facet]);
  const counts = useFacetCounts(facet);
  const { nameOf, wordsOf } = useValueNames(facet === 'org');
  const [query, setQuery] = useState('');
  const asked = foldText(query.trim());
  const countOf = (value: string) => counts.get(value) ?? 0;
  const others = [...counts.keys()]
    .filter((value) => !chosen.includes(value) && foldText(wordsOf(facet, value)).includes(asked))
    .map((value) => ({ value, name: nameOf(facet, value) }))
    .sort((a, b) => countOf(b.value) - countOf(a.value) || a.name.localeCompare(b.name, lang));
  const shown = others.slice(0, asked ? FOUND : AT_HAND);
  const rows = [...chosen.map((value) => ({ value, name: nameOf(facet, value) })), ...shown];
  const left = others.length - shown.length;
  return (
    <>
      <SearchField
        aria-label={t(`filters.find-${facet}`)}
        className={styles.find ?? ''}
        value={query}
        onChange={setQuery}
        onKeyDown={(event) => {
          // Escape empties the field first; the next closes the panel.
          if (event.key === 'Escape' && query !== '') event.preventDefault();
        }}
      >
        <Icon name="search" size={14} />
        <Input placeholder={t(`filters.find-${facet}`)} />
      </SearchField>
      <ul aria-label={t(`filters.${facet}`)}>
        {rows.map(({ value, name }) => (
          <ValueRow
            key={value}
            name={name}
            count={countOf(value)}
            isChosen={chosen.includes(value)}
            onToggle={() => actions.toggleFilter(facet, value)}
          />
        ))}
      </ul>
      <p role="status" className={styles.note}>
        {rows.length === 0 && t('filters.nothingFound')}
        {left > 0 && t(asked ? 'filters.moreFound' : 'filters.more', { count: left })}
      </p>
    </>
  );
}
