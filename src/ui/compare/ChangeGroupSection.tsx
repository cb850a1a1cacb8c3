import { keyOf } from '../../domain/dataset';
import type { Histories } from '../../domain/history';
import type { Change, ChangeGroup } from '../../state/changes';
import { useWords } from '../atlas-context';
import { formatNumber } from '../format';
import { useCapped } from '../record/use-capped';
import { ChangeRow } from './ChangeRow';
import styles from './ChangesList.module.css';

interface Props {
  group: ChangeGroup;
  /** In order of date. */
  changes: readonly Change[];
  histories: Histories;
  isFirst: boolean;
}

/** Rows shown before the rest is asked for. */
const CAP = 6;

/** Everything of one kind that happened, with its count; the first stands open. */
export function ChangeGroupSection({ group, changes, histories, isFirst }: Props) {
  const { t, lang } = useWords();
  const [shown, toggle] = useCapped(changes, CAP);
  return (
    <details className={styles.group} open={isFirst}>
      <summary>
        <h3>
          {t(`compare.groups.${group}`)} <span>{formatNumber(changes.length, lang)}</span>
        </h3>
      </summary>
      {group === 'known' && <p>{t('compare.knownHint')}</p>}
      <ol>
        {shown.map((change) => {
          const { entity, event, isMended, title } = change;
          const key = [keyOf(entity), event.kind, event.date, isMended, title?.en, event.note?.en];
          return (
            <li key={`${key.join('|')}|${change.segments.length}`}>
              <ChangeRow change={change} places={histories[keyOf(entity)]?.places ?? []} />
            </li>
          );
        })}
      </ol>
      {toggle}
    </details>
  );
}
