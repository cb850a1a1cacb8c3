import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { HeldPart } from './axis-drag';
import styles from './MonthSlider.module.css';

interface Props {
  /** Which end of the clock it moves; the axis finds it by this when the pointer takes hold. */
  part: HeldPart;
  label: string;
  /** The value in words. */
  text: string;
  description: string;
  value: number;
  min: number;
  max: number;
  /** What stands in the knob. */
  letter?: string;
  /** What Page Up and Page Down move by. */
  page: number;
  onChange: (value: number) => void;
  /** A digit typed on the slider begins a date. */
  onDigit?: (digit: string) => void;
}

/**
 * A native range input behind a drawn knob: keys, switch access and the swipes of screen readers on
 * phones come with it. The pointer is the axis's own affair, since the whole axis can be pressed.
 * The key is answered at once and the clock follows behind it: of the steps of a key that is held down, only those that
 * the page keeps up with are drawn.
 */
export function MonthSlider({
  part,
  letter,
  value,
  min,
  max,
  page,
  onChange,
  onDigit,
  ...words
}: Props) {
  const input = useRef<HTMLInputElement>(null);
  const ahead = useRef<number | null>(null);
  const timer = useRef(0);
  const [, drawAnew] = useState(0);
  const goTo = (to: number) => {
    ahead.current = to;
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      ahead.current = null;
      onChange(to);
      // The clock may have gone elsewhere, or stayed.
      drawAnew((times) => times + 1);
    });
  };
  useLayoutEffect(() => {
    if (input.current && ahead.current === null) input.current.valueAsNumber = value;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    if (key === 'PageUp' || key === 'PageDown') {
      event.preventDefault();
      const from = ahead.current ?? value;
      goTo(Math.min(max, Math.max(min, from + (key === 'PageUp' ? page : -page))));
    } else if (/^\d$/.test(key) && onDigit) {
      event.preventDefault();
      onDigit(key);
    }
  };
  return (
    <>
      <input
        ref={input}
        type="range"
        className={styles.input}
        data-part={part}
        aria-label={words.label}
        aria-valuetext={words.text}
        aria-description={words.description}
        min={min}
        max={max}
        step={1}
        defaultValue={value}
        onChange={(event) => goTo(event.currentTarget.valueAsNumber)}
        onKeyDown={onKeyDown}
      />
      <span className={styles.knob} data-letter={letter} aria-hidden="true">
        {letter}
      </span>
    </>
  );
}
