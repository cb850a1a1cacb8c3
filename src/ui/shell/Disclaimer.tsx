import { useAtlas } from '../../state/atlas-store';
import { useAtlasIndex, useWords } from '../atlas-context';
import { formatPartialDate } from '../format';
import styles from './Disclaimer.module.css';

/** Always there: what the boundaries mean, and where the land comes from. */
export function Disclaimer() {
  const { t, lang } = useWords();
  const pinned = useAtlas((state) => state.view.data);
  const { asOf } = useAtlasIndex().dataset;
  return (
    <p className={styles.disclaimer}>
      {t('app.disclaimer')}
      <span>{t('app.landCredit')}</span>
      {pinned && (
        <span>{t('share.pinned', { version: pinned, date: formatPartialDate(asOf, lang) })}</span>
      )}
    </p>
  );
}
