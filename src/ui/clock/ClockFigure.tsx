import { useRef } from 'react';
import { formatMonthIso } from '../../domain/month';
import { actions, useAtlas } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import styles from './ClockFigure.module.css';
import { CompareFigure } from './CompareFigure';
import { DateField } from './DateField';
import type { FigureEnd } from './EndFigure';
import { clockSpan, moveClock, moveSpan } from './move-clock';
import { SpanFigure } from './SpanFigure';
import { typedMonth } from './typed-month';
import { useFigurePlace } from './use-figure-place';
import { YearFigure } from './YearFigure';

/** Which end a date is being typed for, and what was typed on the slider before the field opened. */
export interface Typing {
  end: FigureEnd;
  text: string;
}

interface Props {
  /** Of the axis, in pixels. */
  width: number;
  typing: Typing | null;
  setTyping: (typing: Typing | null) => void;
}

/** The date in large figures beside the handle; pressed, it becomes a field to type a date in. */
export function ClockFigure({ width, typing, setTyping }: Props) {
  const { t } = useWords();
  const mode = useAtlas(({ view }) => view.clock);
  const isComparing = useAtlas(({ view }) => view.compare !== null);
  const place = useFigurePlace(width, typing !== null);
  const figure = useRef<HTMLDivElement>(null);
  const isStart = mode === 'window' && typing?.end === 'from';

  const commit = (text: string) => {
    const month = typedMonth(text, isStart, useAtlas.getState().today);
    if (month === null) return false;
    const clock = clockSpan();
    if (typing?.end === 'other') actions.compareWith(month);
    else if (mode !== 'window') moveClock(month);
    else if (isStart) moveSpan({ ...clock, from: month, month: Math.max(month, clock.month) });
    else moveSpan({ ...clock, from: Math.min(month, clock.from), month });
    return true;
  };
  const close = () => {
    const end = typing?.end;
    setTyping(null);
    const hadFocus = figure.current?.contains(document.activeElement);
    if (hadFocus)
      requestAnimationFrame(() =>
        figure.current?.querySelector<HTMLElement>(`[data-end="${end}"]`)?.focus(),
      );
  };
  const openFor = (end: Typing['end']) => {
    const { from, month, other } = clockSpan();
    const now = { from, to: month, other: other ?? month }[end];
    setTyping({ end, text: formatMonthIso(now) });
  };

  const label = isComparing
    ? t(typing?.end === 'other' ? 'compare.dateA' : 'compare.dateB')
    : t(isStart ? 'clock.from' : mode === 'window' ? 'clock.to' : 'clock.month');
  return (
    <div ref={figure} className={styles.place} data-side={place.side} style={place.style}>
      {typing ? (
        <DateField label={label} initial={typing.text} onCommit={commit} onClose={close} />
      ) : isComparing ? (
        <CompareFigure onPress={openFor} />
      ) : mode === 'window' ? (
        <SpanFigure onPress={openFor} />
      ) : (
        <YearFigure onPress={() => openFor('to')} />
      )}
    </div>
  );
}
