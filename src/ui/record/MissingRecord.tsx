import { isRecord, type Selection } from '../../state/view';
import { useWords } from '../atlas-context';
import { KindRow } from './KindRow';
import styles from './record.module.css';

interface Props {
  id: string;
  selection: Selection;
  onClose: () => void;
}

/** The address names a record or an organisation that is not in the data. */
export function MissingRecord({ id, selection, onClose }: Props) {
  const { t } = useWords();
  return (
    <div role="alert">
      <KindRow kind={selection.kind} onClose={onClose} />
      <h1 id={id} className={styles.name} data-long>
        {t(isRecord(selection) ? 'panel.missing' : 'party.missing', { id: selection.id })}
      </h1>
      <p className={styles.missing}>
        {t(isRecord(selection) ? 'panel.missingHint' : 'party.missingHint')}
      </p>
    </div>
  );
}
