import { monthOfYear, yearOfMonth } from '../../domain/month';
import { useWords } from '../atlas-context';
import { formatMonth, monthName } from '../format';
import styles from './ClockFigure.module.css';

export type FigureEnd = 'from' | 'to' | 'other';

interface Props {
  end: FigureEnd;
  month: number;
  hasMonth: boolean;
  /** Which of two dates it is. */
  letter?: string;
  onPress: (end: FigureEnd) => void;
}

/** One of two dates beside each other; pressed, it is typed. */
export function EndFigure({ end, month, hasMonth, letter, onPress }: Props) {
  const { t, lang } = useWords();
  const name = hasMonth && (
    <span className={`${styles.beside} ${styles.spanMonth}`}>
      {monthName(monthOfYear(month), lang)}
    </span>
  );
  return (
    <button
      type="button"
      className={styles.figure}
      data-end={end}
      aria-label={`${letter ? `${letter}: ` : ''}${formatMonth(month, lang)}. ${t('clock.typeDate')}`}
      onClick={() => onPress(end)}
    >
      {letter && <span className={styles.letter}>{letter}</span>}
      {lang === 'en' && name}
      <span className={styles.year}>{yearOfMonth(month)}</span>
      {lang === 'zh' && name}
    </button>
  );
}
