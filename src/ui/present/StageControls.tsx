import { Icon } from '../../components/Icon';
import type { Story } from '../../domain/story';
import { useAtlas } from '../../state/atlas-store';
import type { StoryCommand } from '../../state/story-keys';
import { useStory } from '../../state/story-store';
import { useWords } from '../atlas-context';
import { keepFocus } from './keep-focus';
import styles from './StageControls.module.css';

interface Props {
  story: Story;
  number: number;
  run: (command: StoryCommand) => void;
}

/** Back, play, next, and where the story stands. */
export function StageControls({ story, number, run }: Props) {
  const { t } = useWords();
  const count = story.slides.length;
  const isClockRunning = useAtlas((state) => state.isPlaying);
  const isRunning = useStory((state) => state.isRunning) || isClockRunning;
  const play = t(isRunning ? 'present.pause' : 'present.play');
  return (
    <nav className={styles.controls} aria-label={t('present.controls')} onPointerDown={keepFocus}>
      <button
        type="button"
        className={styles.back}
        aria-label={t('present.back')}
        disabled={number === 1}
        onClick={() => run('back')}
      >
        <Icon name="step" size={22} />
      </button>
      <button
        type="button"
        className={styles.play}
        aria-label={play}
        title={play}
        onClick={() => run('play')}
      >
        <Icon name={isRunning ? 'pause' : 'play'} size={20} />
      </button>
      <button
        type="button"
        aria-label={t('present.next')}
        disabled={number === count}
        onClick={() => run('next')}
      >
        <Icon name="step" size={22} />
      </button>
      <span className={styles.number}>{t('present.slideOf', { number, count })}</span>
    </nav>
  );
}
