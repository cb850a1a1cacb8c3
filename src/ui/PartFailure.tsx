import { useTranslation } from 'react-i18next';
import { Icon } from '../components/Icon';
import styles from './PartFailure.module.css';

interface Props {
  onRetry: () => void;
  /** Of a part that has no frame of its own: the way back to the page without it. */
  onLeave?: (() => void) | undefined;
}

/** In the place of a part of the page that did not load: what else works, and two ways on. */
export function PartFailure({ onRetry, onLeave }: Props) {
  const { t } = useTranslation();
  return (
    <div role="alert" className={onLeave ? styles.alone : styles.failure}>
      <p className={styles.title}>{t('error.partTitle')}</p>
      <p>{t('error.partHint')}</p>
      <div className={styles.ways}>
        <button type="button" onClick={onRetry}>
          {t('error.retry')}
        </button>
        <button type="button" onClick={() => location.reload()}>
          {t('notice.reload')}
        </button>
        {onLeave && (
          <button type="button" aria-label={t('notice.dismiss')} onClick={onLeave}>
            <Icon name="close" size={16} />
          </button>
        )}
      </div>
    </div>
  );
}
