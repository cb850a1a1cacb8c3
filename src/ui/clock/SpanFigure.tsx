import { monthOfYear } from '../../domain/month';
import { monthOf, useAtlas } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import styles from './ClockFigure.module.css';
import { EndFigure, type FigureEnd } from './EndFigure';

interface Props {
  onPress: (end: FigureEnd) => void;
}

/** "2013 to 2018"; with months where the window does not begin and end with the year. */
export function SpanFigure({ onPress }: Props) {
  const { t } = useWords();
  const month = useAtlas(monthOf);
  const from = useAtlas((state) => Math.min(state.view.from, monthOf(state)));
  const hasMonth = monthOfYear(from) !== 1 || monthOfYear(month) !== 12;
  return (
    <div className={styles.span}>
      <EndFigure end="from" month={from} hasMonth={hasMonth} onPress={onPress} />
      <span className={styles.to}>{t('clock.to_word')}</span>
      <EndFigure end="to" month={month} hasMonth={hasMonth} onPress={onPress} />
    </div>
  );
}
