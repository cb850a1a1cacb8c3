import styles from './ClockControls.module.css';
import { ModeGroup } from './ModeGroup';
import { PlayButton } from './PlayButton';
import { RunControls } from './RunControls';

/** The controls left of the axis on a desk. */
export function ClockControls() {
  return (
    <div className={styles.controls}>
      <div className={styles.row}>
        <PlayButton />
        <RunControls />
      </div>
      <ModeGroup />
    </div>
  );
}
