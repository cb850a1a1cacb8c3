import styles from './Halo.module.css';

/** A ring around what a row of a list lifts, so that it is found at a glance. */
export function Halo({ x, y }: { x: number; y: number }) {
  return <span className={styles.halo} style={{ left: x, top: y }} />;
}
