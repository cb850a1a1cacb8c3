import { actions, useAtlas, windowOf } from '../../state/atlas-store';
import { choicesOf } from '../../state/choices';
import { shownAt } from '../../state/shown';
import { useAtlasIndex, useWords } from '../atlas-context';
import { formatNumber } from '../format';
import { useShownView } from '../use-shown-view';
import styles from './Filters.module.css';

/** How many records are shown, and the way back to all of them; stays in sight while the facets scroll. */
export function FiltersHead() {
  const { t, lang } = useWords();
  const index = useAtlasIndex();
  const window = useAtlas(windowOf);
  const { length } = shownAt(index, useShownView(), window);
  const isAny = useAtlas(({ view }) => choicesOf(view).length > 0);
  return (
    <div className={styles.head}>
      <p>{t('filters.shown', { count: length, number: formatNumber(length, lang) })}</p>
      <button type="button" disabled={!isAny} onClick={actions.showAll}>
        {t('filters.showAll')}
      </button>
    </div>
  );
}
