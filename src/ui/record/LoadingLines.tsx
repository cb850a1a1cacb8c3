import { useWords } from '../atlas-context';
import styles from './record.module.css';

/** Stands where the record will; it shows only if loading takes longer than a moment. */
export function LoadingLines() {
  const { t } = useWords();
  return (
    <div className={styles.loading} role="status">
      <span className="visually-hidden">{t('panel.loading')}</span>
      <i />
      <i />
      <i />
    </div>
  );
}
