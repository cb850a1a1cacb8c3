import { Button } from 'react-aria-components';
import { monthOfYear, yearOfMonth } from '../../domain/month';
import { monthOf, useAtlas } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import { formatMonth, monthName } from '../format';
import styles from './ClockFigure.module.css';

interface Props {
  onPress: (end: 'from' | 'to') => void;
}

/** "2013 to 2018"; with months where the window does not begin and end with the year. */
export function SpanFigure({ onPress }: Props) {
  const { t, lang } = useWords();
  const month = useAtlas(monthOf);
  const from = useAtlas((state) => Math.min(state.view.from, monthOf(state)));
  const hasMonths = monthOfYear(from) !== 1 || monthOfYear(month) !== 12;
  const end = (which: 'from' | 'to', at: number) => (
    <Button
      className={styles.figure ?? ''}
      data-end={which}
      aria-label={`${formatMonth(at, lang)}. ${t('clock.typeDate')}`}
      onPress={() => onPress(which)}
    >
      {hasMonths && lang === 'en' && <SmallMonth at={at} />}
      <span className={styles.year}>{yearOfMonth(at)}</span>
      {hasMonths && lang === 'zh' && <SmallMonth at={at} />}
    </Button>
  );
  return (
    <div className={styles.span}>
      {end('from', from)}
      <span className={styles.to}>{t('clock.to_word')}</span>
      {end('to', month)}
    </div>
  );
}

function SmallMonth({ at }: { at: number }) {
  const { lang } = useWords();
  return (
    <span className={`${styles.beside} ${styles.spanMonth}`}>
      {monthName(monthOfYear(at), lang)}
    </span>
  );
}
