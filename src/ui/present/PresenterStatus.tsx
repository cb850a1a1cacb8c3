import type { StoryCommand } from '../../state/story-keys';
import { useStory } from '../../state/story-store';
import { useWords } from '../atlas-context';
import styles from './PresenterView.module.css';

/** What the audience's window does that this one cannot show. */
export function PresenterStatus({ run }: { run: (command: StoryCommand) => void }) {
  const { t } = useWords();
  const isBlank = useStory((state) => state.isBlank);
  const isAway = useStory((state) => state.isAway);
  const isRunning = useStory((state) => state.isRunning);
  return (
    <div role="status" className={styles.status}>
      {isBlank && <p>{t('present.audienceBlank')}</p>}
      {isRunning && <p>{t('present.clockRuns')}</p>}
      {isAway && (
        <p>
          {t('present.audienceAway')}{' '}
          <button type="button" onClick={() => run('return')}>
            {t('present.return')}
          </button>
        </p>
      )}
    </div>
  );
}
