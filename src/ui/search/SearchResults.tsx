import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { Icon } from '../../components/Icon';
import { type Entity, keyOf } from '../../domain/dataset';
import { useAtlas, windowOf } from '../../state/atlas-store';
import { passesFilters } from '../../state/passes-filters';
import { useAtlasIndex, useWords } from '../atlas-context';
import { formatNumber, langAttribute, textIn } from '../format';
import { hueOf } from '../hue';
import { kindIcon } from '../kind-icon';
import { rowOf, rowState } from '../record/row-state';
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
            <Row key={keyOf(entity)} entity={entity} />
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}

function Row({ entity }: { entity: Entity }) {
  const { t, lang } = useWords();
  const { day } = useAtlas(windowOf);
  const name = textIn(entity.name, lang);
  const icon = kindIcon(entity.kind, entity.variant);
  const state = rowState(rowOf(entity), day);
  const isPast = state.key === 'past';
  const index = useAtlasIndex();
  const isOutside = useAtlas(({ view }) => !passesFilters(index, entity, view, day));
  return (
    <ListBoxItem
      id={keyOf(entity)}
      textValue={name}
      className={styles.row ?? ''}
      data-outside={isOutside || undefined}
    >
      <span
        className={styles.mark}
        style={{ color: isPast ? 'var(--state-ended)' : hueOf(entity.kind) }}
      >
        {icon && <Icon name={icon} size={16} />}
      </span>
      <span lang={langAttribute(entity.name, lang)}>{name}</span>
      <span className={styles.state}>
        {isOutside && `${t('filters.outside')} · `}
        {t(`state.${state.key}`, 'year' in state ? { year: state.year } : {})}
      </span>
    </ListBoxItem>
  );
}
