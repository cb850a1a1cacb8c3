import { otherWindowOf, useAtlas } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import { chooseMode } from '../clock/move-clock';
import { ChangesList } from './ChangesList';
import styles from './ChangesList.module.css';

/** The list of what changed; where no dates are compared, as an old address may have it, the way to do so. */
export function ChangesPanel() {
  const { t } = useWords();
  const other = useAtlas(otherWindowOf);
  if (other) return <ChangesList other={other} />;
  return (
    <div className={styles.none}>
      <p>{t('compare.off')}</p>
      <button type="button" onClick={() => chooseMode('compare')}>
        {t('compare.begin')}
      </button>
    </div>
  );
}
