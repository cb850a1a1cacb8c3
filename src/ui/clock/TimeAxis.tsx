import { useRef, useState } from 'react';
import { useAtlas } from '../../state/atlas-store';
import { usePageScale } from '../page-scale';
import { ClockFigure, type Typing } from './ClockFigure';
import { CompareHandles } from './CompareHandles';
import { Histogram } from './Histogram';
import { MilestoneFlags } from './MilestoneFlags';
import { MonthHandle } from './MonthHandle';
import { Neatline } from './Neatline';
import styles from './TimeAxis.module.css';
import { TodayMark } from './TodayMark';
import { useAxisDrag } from './use-axis-drag';
import { useBoxSize } from './use-box-size';
import { COARSE_POINTER, PHONE, useMediaQuery } from './use-media-query';
import { WindowHandles } from './WindowHandles';
import { YearFrame } from './YearFrame';
import { YearLabels } from './YearLabels';

/** Below this width the years of every fifth cell would touch. */
const NARROW = 300;

interface Props {
  /** Whether the year stands at the handle; a slide says it elsewhere. */
  hasFigure?: boolean;
  /** Whether milestones can be opened here; they are too near each other for a finger at arm's length. */
  hasFlags?: boolean;
}

/** Histogram, neatline, handles, flags and figures over one common scale. */
export function TimeAxis({ hasFigure = true, hasFlags = true }: Props) {
  const axis = useRef<HTMLDivElement>(null);
  const { width } = useBoxSize(axis);
  const scale = usePageScale();
  const mode = useAtlas(({ view }) => (view.compare === null ? view.clock : 'compare'));
  const isPhone = useMediaQuery(PHONE);
  const isCoarse = useMediaQuery(COARSE_POINTER);
  const [typing, setTyping] = useState<Typing | null>(null);
  const drag = useAxisDrag({
    reach: (isCoarse ? 24 : 14) * scale,
    onHold: (part) =>
      axis.current
        ?.querySelector<HTMLElement>(`[data-part="${part === 'span' ? 'from' : part}"]`)
        ?.focus({ preventScroll: true }),
  });
  const typeEnd = (text: string) => setTyping({ end: 'to', text });
  return (
    <div ref={axis} className={styles.axis} data-plain={!hasFigure || undefined}>
      <Histogram />
      <Neatline />
      <YearLabels every={isPhone || width < NARROW * scale ? 10 : 5} />
      <div className={styles.surface} data-mode={mode} {...drag} />
      {mode === 'as-of' && <MonthHandle onDigit={typeEnd} />}
      {mode === 'window' && <WindowHandles onDigit={(end, text) => setTyping({ end, text })} />}
      {mode === 'compare' && <CompareHandles onDigit={(end, text) => setTyping({ end, text })} />}
      {mode === 'new' && <YearFrame onDigit={typeEnd} />}
      {hasFigure && <ClockFigure width={width} typing={typing} setTyping={setTyping} />}
      <TodayMark width={width} />
      {!isPhone && hasFlags && <MilestoneFlags width={width} />}
    </div>
  );
}
