import { KEY_ORDER } from '../../domain/layer-id';
import { monthOf as monthOfDay } from '../../domain/month';
import { monthOf, useAtlas, windowOf } from '../../state/atlas-store';
import { countByLayer } from '../../state/counts';
import { useAtlasIndex, useWords } from '../atlas-context';
import { formatMonth, formatNumber } from '../format';
import { useShownView } from '../use-shown-view';
import styles from './Masthead.module.css';

/** In one line what the map shows at the clock. */
export function SummaryLine() {
  const { t, lang } = useWords();
  const index = useAtlasIndex();
  const window = useAtlas(windowOf);
  const month = useAtlas(monthOf);
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
    <p className={styles.summary}>
      {window.mode === 'as-of'
        ? t('app.summary', { date, total: formatNumber(total, lang) })
        : t('app.summaryNew', {
            from: formatMonth(monthOfDay(window.openedFromDay), lang),
            date,
            total: formatNumber(total, lang),
          })}
    </p>
  );
}
