import { useTranslation } from 'react-i18next';
import styles from './Opening.module.css';
import shell from './Shell.module.css';

/** What stands until the records have come: the card with the name, and that they are on their way. */
export function Opening() {
  const { t } = useTranslation();
  return (
    <div className={shell.shell}>
      <header className={shell.head}>
        <p className={styles.name}>{t('app.title')}</p>
        <div className={styles.progress} role="status">
          <span className={styles.bar} aria-hidden="true" />
          {t('app.loading')}
        </div>
      </header>
    </div>
  );
}
