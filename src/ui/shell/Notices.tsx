import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/Icon';
import { actions, useAtlas } from '../../state/atlas-store';
import styles from './Notices.module.css';

/** What another start may mend. */
const RELOADS = ['notice.newData', 'notice.missingTiles'];

/** One message at a time, said once, gone when it is dismissed. */
export function Notices() {
  const { t } = useTranslation();
  const notice = useAtlas((state) => state.notices[0]);
  return (
    <div role="status" className={styles.place}>
      {notice && (
        <p className={styles.notice}>
          <span>{t(notice.key as 'notice.address', { names: '', ...notice.values })}</span>
          {RELOADS.includes(notice.key) && (
            <button type="button" className={styles.act} onClick={() => location.reload()}>
              {t('notice.reload')}
            </button>
          )}
          <button type="button" aria-label={t('notice.dismiss')} onClick={actions.dismissNotice}>
            <Icon name="close" size={16} />
          </button>
        </p>
      )}
    </div>
  );
}
