import { memo } from 'react';
import { KEY_ORDER } from '../../domain/layer-id';
import { monthOf as monthOfDay } from '../../domain/month';
import { monthOf, useAtlas, windowOf } from '../../state/atlas-store';
import { countByLayer } from '../../state/counts';
import { Questions } from '../about/Questions';
import { useAtlasIndex, useWords } from '../atlas-context';
import { formatMonth, formatNumber } from '../format';
import { Search } from '../search/Search';
import { useShownView } from '../use-shown-view';
import { LanguageChoice } from './LanguageChoice';
import styles from './Masthead.module.css';

/** A step of the clock changes the line of figures alone. */
const SearchField = memo(Search);

const NAMES = { en: 'EN', zh: '中文' } as const;

/** Name of the atlas, language, search, and in one line what the map shows at the clock. */
export function Masthead() {
  const { t, lang } = useWords();
  const index = useAtlasIndex();
  const window = useAtlas(windowOf);
  const month = useAtlas(monthOf);
  const selection = useAtlas((state) => state.view.selection);
  const view = useShownView();
  const counts = countByLayer(index, view, window);
  const date = formatMonth(month, lang);
  const total = KEY_ORDER.filter(
    (id) =>
      view.layers.includes(id) &&
      id !== 'landing-points' &&
      id !== 'countries' &&
      id !== 'agreements',
  ).reduce((sum, id) => sum + counts[id], 0);
  return (
    <>
      <div className={styles.masthead}>
        <a className={styles.name} href={import.meta.env.BASE_URL}>
          {t('app.title')}
        </a>
        <LanguageChoice className={styles.languages} shown={NAMES} />
      </div>
      <SearchField />
      {!selection && (
        <p className={styles.summary}>
          {window.mode === 'as-of'
            ? t('app.summary', { date, total: formatNumber(total, lang) })
            : t('app.summaryNew', {
                from: formatMonth(monthOfDay(window.openedFromDay), lang),
                date,
                total: formatNumber(total, lang),
              })}
        </p>
      )}
      <Questions />
    </>
  );
}
