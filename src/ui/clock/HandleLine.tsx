import { FIRST_MONTH, LAST_MONTH } from '../../domain/month';
import { useWords } from '../atlas-context';
import { formatMonth } from '../format';
import { middleOfMonth, percent } from './axis-scale';
import styles from './handles.module.css';
import { MonthSlider } from './MonthSlider';

interface Props {
  part: 'month' | 'other';
  label: string;
  month: number;
  /** What stands in the knob. */
  letter?: string;
  onChange: (month: number) => void;
  onDigit: (digit: string) => void;
}

/** A line through the histogram with its knob on the neatline. */
export function HandleLine({ part, label, month, letter, onChange, onDigit }: Props) {
  const { t, lang } = useWords();
  return (
    <div
      className={letter ? styles.end : styles.handle}
      style={{ left: percent(middleOfMonth(month)) }}
    >
      <MonthSlider
        part={part}
        label={label}
        {...(letter ? { letter } : {})}
        text={formatMonth(month, lang)}
        description={t('clock.keys')}
        value={month}
        min={FIRST_MONTH}
        max={LAST_MONTH}
        page={12}
        onChange={onChange}
        onDigit={onDigit}
      />
    </div>
  );
}
