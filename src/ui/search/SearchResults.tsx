import { Header, ListBox, ListBoxSection } from 'react-aria-components';
import type { Selection } from '../../state/view';
import { useAtlasIndex, useWords } from '../atlas-context';
import { formatNumber } from '../format';
import { EntityOption } from '../list/EntityOption';
import { ListOption } from '../list/ListOption';
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
          {shown.map((answer) =>
            answer.entity ? (
              <EntityOption key={answer.id} entity={answer.entity} />
            ) : (
              <Organisation key={answer.id} answer={answer} />
            ),
          )}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}

function Organisation({ answer: { id, name, selection } }: { answer: SearchAnswer }) {
  const { t } = useWords();
  const { byOrganisation } = useAtlasIndex();
  const count = byOrganisation.get(selection.id)?.length ?? 0;
  return <ListOption id={id} name={name} state={t('party.records', { count })} />;
}
