import { monthOfYear, yearOfMonth } from '../../domain/month';
import { monthOf, useAtlas, windowOf } from '../../state/atlas-store';
import { countByLayer } from '../../state/counts';
import { useAtlasIndex, useWords } from '../atlas-context';
import { formatMonth, monthName } from '../format';
import { useShownView } from '../use-shown-view';
import styles from './ClockFigure.module.css';

/** The year, and beside it the month or what is new in the year. */
export function YearFigure({ onPress }: { onPress: () => void }) {
  const { t, lang } = useWords();
  const month = useAtlas(monthOf);
  const isNew = useAtlas(({ view }) => view.clock === 'new');
  const year = yearOfMonth(month);
  return (
    <button
      type="button"
      className={styles.figure}
      data-end="to"
      aria-label={`${isNew ? year : formatMonth(month, lang)}. ${t('clock.typeDate')}`}
      onClick={onPress}
    >
      <span className={styles.year}>{year}</span>
      <span className={styles.beside}>
        {isNew ? <NewCount month={month} /> : monthName(monthOfYear(month), lang)}
      </span>
    </button>
  );
}

/** "27 new"; where the clock stands within the year, until when, as the count then is not the year's. */
function NewCount({ month }: { month: number }) {
  const { t, lang } = useWords();
  const index = useAtlasIndex();
  const window = useAtlas(windowOf);
  const view = useShownView();
  const counts = countByLayer(index, view, window);
  const count = view.layers
    .filter((id) => id !== 'landing-points' && id !== 'countries')
    .reduce((sum, id) => sum + counts[id], 0);
  if (monthOfYear(month) === 12) return t('clock.newCount', { count });
  return t('clock.newCountTo', { count, month: monthName(monthOfYear(month), lang) });
}
