import type { ReactNode } from 'react';
import styles from './Key.module.css';

interface Props {
  mark: ReactNode;
  name: string;
  count: string;
  isOn: boolean;
  onToggle: () => void;
}

/** A line of the key that is switched on and off: mark, name, how many at the clock. */
export function SwitchRow({ mark, name, count, isOn, onToggle }: Props) {
  return (
    <li>
      <button type="button" role="switch" aria-checked={isOn} onClick={onToggle}>
        <span className={styles.mark}>{mark}</span>
        <span>{name}</span>
        <span className={styles.count}>{count}</span>
        <span className={styles.switch} aria-hidden="true" />
      </button>
    </li>
  );
}
