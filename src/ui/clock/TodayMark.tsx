import { Button } from 'react-aria-components';
import { monthOf, useAtlas } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import { usePageScale } from '../page-scale';
import { middleOfMonth, percent } from './axis-scale';
import { moveClock } from './move-clock';
import styles from './TodayMark.module.css';

/** Room for the word between today and the end of the axis. */
const ROOM = 30;

/** Where today is, as long as the clock is elsewhere: a tick with a word that brings it back. */
export function TodayMark({ width }: { width: number }) {
  const { t } = useWords();
  const scale = usePageScale();
  const today = useAtlas((state) => state.today);
  const isThere = useAtlas((state) => monthOf(state) === state.today);
  if (isThere) return null;
  const at = middleOfMonth(today);
  const side = (1 - at) * width < ROOM * scale ? 'left' : 'right';
  return (
    <Button
      className={styles.today ?? ''}
      data-side={side}
      style={side === 'right' ? { left: percent(at) } : { right: percent(1 - at) }}
      aria-label={t('clock.today')}
      onPress={() => moveClock(today)}
    >
      {t('clock.todayShort')}
    </Button>
  );
}
