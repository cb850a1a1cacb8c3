import { useWords } from '../atlas-context';
import styles from './record.module.css';
import { Section } from './Section';

/** A record that did not load: what still works, and one way on. */
export function LoadFailure({ onRetry }: { onRetry: () => void }) {
  const { t } = useWords();
  return (
    <Section>
      <div role="alert" className={styles.trouble}>
        <p>{t('panel.failed')}</p>
        <p className={styles.sub}>{t('panel.failedHint')}</p>
        <button type="button" className={styles.retry} onClick={onRetry}>
          {t('panel.retry')}
        </button>
      </div>
    </Section>
  );
}
