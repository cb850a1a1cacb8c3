import { yearOfMonth } from '../../domain/month';
import { monthOf, useAtlas } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import { FIRST_YEAR, LAST_YEAR, percent, startOfYear, YEARS } from './axis-scale';
import styles from './handles.module.css';
import { MonthSlider } from './MonthSlider';
import { moveClock } from './move-clock';

/** The framed cell of "new in year"; its slider moves by years. */
export function YearFrame({ onDigit }: { onDigit: (digit: string) => void }) {
  const { t } = useWords();
  const year = useAtlas((state) => yearOfMonth(monthOf(state)));
  return (
    <div
      className={styles.frame}
      style={{ left: percent(startOfYear(year)), width: percent(1 / YEARS) }}
    >
      <MonthSlider
        part="year"
        label={t('clock.year')}
        text={String(year)}
        description={t('clock.keysYear')}
        value={year}
        min={FIRST_YEAR}
        max={LAST_YEAR}
        page={5}
        onChange={(next) => moveClock(next * 12 + 11)}
        onDigit={onDigit}
      />
    </div>
  );
}
