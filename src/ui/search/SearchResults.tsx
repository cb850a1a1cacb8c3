import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { Icon } from '../../components/Icon';
import { useAtlas, windowOf } from '../../state/atlas-store';
import type { Selection } from '../../state/view';
import { useAtlasIndex, useWords } from '../atlas-context';
import { formatNumber, langAttribute, textIn } from '../format';
import { hueOf } from '../hue';
import { kindIcon } from '../kind-icon';
import { rowOf, rowState } from '../record/row-state';
import styles from './Search.module.css';
import type { SearchAnswer, SearchGroup } from './use-search';

interface Props {
  groups: readonly SearchGroup[];
  onOpen: (selection: Selection) => void;
}

/** What was found, kind by kind, each with its mark and its state at the clock. */
export function SearchResults({ groups, onOpen }: Props) {
  const { t, lang } = useWords();
  const found = new Map(groups.flatMap(({ shown }) => shown).map((one) => [one.id, one]));
  return (
    <ListBox
      aria-label={t('search.results')}
      className={styles.list ?? ''}
      onAction={(key) => {
        const answer = found.get(String(key));
        if (answer) onOpen(answer.selection);
      }}
    >
      {groups.map(({ kind, shown, count }) => (
        <ListBoxSection key={kind} id={kind}>
          <Header className={styles.kind ?? ''}>
            <span>{kind === 'organisations' ? t('party.organisations') : t(`kind.${kind}`)}</span>
            <span>{formatNumber(count, lang)}</span>
          </Header>
          {shown.map((answer) => (
            <Row key={answer.id} answer={answer} />
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}

function Row({ answer: { id, name, entity, selection } }: { answer: SearchAnswer }) {
  const { t, lang } = useWords();
  const { day } = useAtlas(windowOf);
  const { byOrganisation } = useAtlasIndex();
  const state = entity && rowState(rowOf(entity), day);
  const icon = entity && kindIcon(entity.kind, entity.variant);
  const text = textIn(name, lang);
  const color = state?.key === 'past' ? 'var(--state-ended)' : entity ? hueOf(entity.kind) : '';
  return (
    <ListBoxItem id={id} textValue={text} className={styles.row ?? ''}>
      <span className={styles.mark} style={{ color }}>
        {icon && <Icon name={icon} size={16} />}
      </span>
      <span lang={langAttribute(name, lang)}>{text}</span>
      <span className={styles.state}>
        {state
          ? t(`state.${state.key}`, 'year' in state ? { year: state.year } : {})
          : t('party.records', { count: byOrganisation.get(selection.id)?.length ?? 0 })}
      </span>
    </ListBoxItem>
  );
}
