import { useRef } from 'react';
import { Button } from 'react-aria-components';
import { monthOf, useAtlas } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import { usePageScale } from '../page-scale';
import { middleOfMonth, percent } from './axis-scale';
import { moveClock } from './move-clock';
import styles from './TodayMark.module.css';
import { useBoxSize } from './use-box-size';

/** How far the word may stand out of the axis, into the margin of the page. */
const OVERHANG = 8;

interface Props {
  /** Of the axis, CSS pixels. */
  width: number;
}

/** Where today is, as long as the clock is elsewhere: a tick with a word that brings it back. */
export function TodayMark({ width }: Props) {
  const isThere = useAtlas((state) => monthOf(state) === state.today);
  return isThere ? null : <Mark width={width} />;
}

function Mark({ width }: Props) {
  const { t } = useWords();
  const today = useAtlas((state) => state.today);
  const scale = usePageScale();
  const mark = useRef<HTMLButtonElement>(null);
  const { width: room } = useBoxSize(mark);
  const at = middleOfMonth(today);
  // Where large type leaves no room behind today, the word stands before it.
  const side = (1 - at) * width < room - OVERHANG * scale ? 'left' : 'right';
  return (
    <Button
      ref={mark}
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
