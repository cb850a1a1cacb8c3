import { FIRST_MONTH, LAST_MONTH } from '../../domain/month';
import { monthOf, useAtlas } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import { formatMonth } from '../format';
import { endOfMonth, percent, startOfMonth } from './axis-scale';
import styles from './handles.module.css';
import { MonthSlider } from './MonthSlider';
import { moveSpan } from './move-clock';

interface Props {
  onDigit: (end: 'from' | 'to', digit: string) => void;
}

/** Two knobs and the bracket between them; the bracket's inside moves both, by pointer. */
export function WindowHandles({ onDigit }: Props) {
  const { t, lang } = useWords();
  const month = useAtlas(monthOf);
  const from = useAtlas((state) => Math.min(state.view.from, monthOf(state)));
  const start = startOfMonth(from);
  const end = endOfMonth(month);
  const shared = { description: t('clock.keys'), page: 12 };
  return (
    <>
      <div
        className={styles.bracket}
        style={{ left: percent(start), right: percent(1 - end) }}
        aria-hidden="true"
      />
      <div className={styles.end} style={{ left: percent(start) }}>
        <MonthSlider
          {...shared}
          part="from"
          label={t('clock.from')}
          text={formatMonth(from, lang)}
          value={from}
          min={FIRST_MONTH}
          max={month}
          onChange={(next) => moveSpan({ mode: 'window', from: next, month })}
          onDigit={(digit) => onDigit('from', digit)}
        />
      </div>
      <div className={styles.end} style={{ left: percent(end) }}>
        <MonthSlider
          {...shared}
          part="to"
          label={t('clock.to')}
          text={formatMonth(month, lang)}
          value={month}
          min={from}
          max={LAST_MONTH}
          onChange={(next) => moveSpan({ mode: 'window', from, month: next })}
          onDigit={(digit) => onDigit('to', digit)}
        />
      </div>
    </>
  );
}
