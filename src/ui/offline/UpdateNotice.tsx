import { tellOffline, useOffline } from '../../state/offline';
import { useWords } from '../atlas-context';
import styles from './Offline.module.css';

/** Asks whether the newer atlas is to be loaded; nothing is loaded that nobody asked for. */
export function UpdateNotice() {
  const { t } = useWords();
  const { update, load } = useOffline();
  return (
    <div role="status" className={styles.place}>
      {update !== 'none' && (
        <p className={styles.notice}>
          <span>{t(update === 'busy' ? 'offline.busy' : 'offline.update')}</span>
          {update === 'waiting' && (
            <button type="button" className={styles.main} onClick={load}>
              {t('offline.reload')}
            </button>
          )}
          <button type="button" onClick={() => tellOffline({ update: 'none' })}>
            {t('offline.later')}
          </button>
        </p>
      )}
    </div>
  );
}
