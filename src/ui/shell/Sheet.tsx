import { type ReactNode, useRef, useState } from 'react';
import { useWords } from '../atlas-context';
import { COVER } from '../map-view/covers';
import styles from './Sheet.module.css';

const HEIGHTS = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof HEIGHTS)[number];
/** A drag shorter than this is a tap. */
const TAP_PIXELS = 8;

interface Props {
  height: SheetHeight;
  onHeight: (height: SheetHeight) => void;
  children: ReactNode;
}

/** The margin of a phone: three heights, by drag, by tap on the handle, by the keyboard. */
export function Sheet({ height, onHeight, children }: Props) {
  const { t } = useWords();
  const [drag, setDrag] = useState(0);
  const start = useRef<number | null>(null);
  const move = (by: number) => {
    const at = HEIGHTS.indexOf(height) + by;
    onHeight(HEIGHTS[Math.min(HEIGHTS.length - 1, Math.max(0, at))] ?? height);
  };
  return (
    <section
      {...COVER}
      className={styles.sheet}
      data-height={height}
      style={
        drag ? { transform: `translateY(${Math.max(drag, -60)}px)`, transition: 'none' } : undefined
      }
    >
      <button
        type="button"
        className={styles.handle}
        aria-label={t(height === 'full' ? 'panel.less' : 'panel.more')}
        onPointerDown={(event) => {
          start.current = event.clientY;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => {
          if (start.current !== null) setDrag(event.clientY - start.current);
        }}
        onPointerUp={(event) => {
          const by = start.current === null ? 0 : event.clientY - start.current;
          start.current = null;
          setDrag(0);
          if (Math.abs(by) > TAP_PIXELS) move(by < 0 ? 1 : -1);
        }}
        onPointerCancel={() => {
          start.current = null;
          setDrag(0);
        }}
        onClick={(event) => {
          if (event.detail === 0 || drag === 0) move(height === 'full' ? -2 : 1);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowUp') move(1);
          if (event.key === 'ArrowDown') move(-1);
        }}
      >
        <span />
      </button>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
