import { Button, ToggleButton } from 'react-aria-components';
import { Icon } from '../../components/Icon';
import { actions, SPEEDS, useAtlas } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import styles from './ClockControls.module.css';
import { stepClock } from './move-clock';

/** Step back and on, repeat, speed. */
export function RunControls({ iconSize = 14 }: { iconSize?: number }) {
  const { t } = useWords();
  const isYears = useAtlas(({ view }) => view.clock === 'new');
  const isLooping = useAtlas((state) => state.isLooping);
  const speed = useAtlas((state) => state.speed);
  const nextSpeed = SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length] ?? 1;
  return (
    <>
      <Button
        className={styles.tool ?? ''}
        aria-label={t(isYears ? 'clock.backYear' : 'clock.back')}
        onPress={() => stepClock(-1)}
      >
        <Icon name="step" size={iconSize} className={styles.mirrored} />
      </Button>
      <Button
        className={styles.tool ?? ''}
        aria-label={t(isYears ? 'clock.forwardYear' : 'clock.forward')}
        onPress={() => stepClock(1)}
      >
        <Icon name="step" size={iconSize} />
      </Button>
      <ToggleButton
        className={styles.tool ?? ''}
        aria-label={t('clock.loop')}
        isSelected={isLooping}
        onChange={actions.toggleLoop}
      >
        <Icon name="loop" size={iconSize} />
      </ToggleButton>
      <Button
        className={`${styles.tool} ${styles.speed}`}
        aria-label={t('clock.speed', { speed: `${speed}×` })}
        onPress={() => actions.setSpeed(nextSpeed)}
      >
        {speed}×
      </Button>
    </>
  );
}
