import { Header, ListBox, ListBoxSection } from 'react-aria-components';
import { type Entity, keyOf } from '../../domain/dataset';
import { useWords } from '../atlas-context';
import { formatNumber } from '../format';
import { EntityOption } from '../list/EntityOption';
import styles from './Search.module.css';
import type { SearchGroup } from './use-search';

interface Props {
  groups: readonly SearchGroup[];
  onOpen: (entity: Entity) => void;
}

/** What was found, kind by kind, each with its mark and its state at the clock. */
export function SearchResults({ groups, onOpen }: Props) {
  const { t, lang } = useWords();
  const found = new Map(groups.flatMap(({ shown }) => shown).map((one) => [keyOf(one), one]));
  return (
    <ListBox
      aria-label={t('search.results')}
      className={styles.list ?? ''}
      onAction={(key) => {
        const entity = found.get(key as ReturnType<typeof keyOf>);
        if (entity) onOpen(entity);
      }}
    >
      {groups.map(({ kind, shown, count }) => (
        <ListBoxSection key={kind} id={kind}>
          <Header className={styles.kind ?? ''}>
            <span>{t(`kind.${kind}`)}</span>
            <span>{formatNumber(count, lang)}</span>
          </Header>
          {shown.map((entity) => (
            <EntityOption key={keyOf(entity)} entity={entity} />
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}
