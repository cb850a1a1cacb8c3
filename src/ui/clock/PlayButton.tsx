import { Button } from 'react-aria-components';
import { Icon } from '../../components/Icon';
import { actions, useAtlas } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import styles from './ClockControls.module.css';

/** The one round button of the atlas. */
export function PlayButton({ iconSize = 18 }: { iconSize?: number }) {
  const { t } = useWords();
  const isPlaying = useAtlas((state) => state.isPlaying);
  return (
    <Button
      className={styles.play ?? ''}
      aria-label={t(isPlaying ? 'clock.pause' : 'clock.play')}
      onPress={isPlaying ? actions.pause : actions.play}
    >
      <Icon name={isPlaying ? 'pause' : 'play'} size={iconSize} />
    </Button>
  );
}
