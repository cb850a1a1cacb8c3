import { useWords } from '../atlas-context';
import { OfflineMark } from '../offline/OfflineMark';
import styles from './Disclaimer.module.css';

/** Always there: what the boundaries mean, and where the land comes from. */
export function Disclaimer() {
  const { t } = useWords();
  return (
    <p className={styles.disclaimer}>
      {t('app.disclaimer')}
      <span>{t('app.landCredit')}</span>
      <OfflineMark />
    </p>
  );
}
