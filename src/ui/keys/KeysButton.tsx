import { openKeysHelp } from '../../state/keys';
import { useWords } from '../atlas-context';
import styles from './Keys.module.css';

/** Opens the table of keys, also by the pointer. */
export function KeysButton() {
  const { t } = useWords();
  return (
    <button type="button" className={styles.open} onClick={() => openKeysHelp(true)}>
      {t('list.keys.open')}
    </button>
  );
}
