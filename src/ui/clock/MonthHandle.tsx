import { FIRST_MONTH, LAST_MONTH } from '../../domain/month';
import { monthOf, useAtlas } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import { formatMonth } from '../format';
import { middleOfMonth, percent } from './axis-scale';
import styles from './handles.module.css';
import { MonthSlider } from './MonthSlider';
import { moveClock } from './move-clock';

/** The one handle of "as of": a line through the histogram with its knob on the neatline. */
export function MonthHandle({ onDigit }: { onDigit: (digit: string) => void }) {
  const { t, lang } = useWords();
  const month = useAtlas(monthOf);
  return (
    <div className={styles.handle} style={{ left: percent(middleOfMonth(month)) }}>
      <MonthSlider
        part="month"
        label={t('clock.month')}
        text={formatMonth(month, lang)}
        description={t('clock.keys')}
        value={month}
        min={FIRST_MONTH}
        max={LAST_MONTH}
        page={12}
        onChange={moveClock}
        onDigit={onDigit}
      />
    </div>
  );
}
