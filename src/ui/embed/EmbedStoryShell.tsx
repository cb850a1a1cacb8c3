import { useEffect } from 'react';
import { useAtlas } from '../../state/atlas-store';
import { storyActions, useStory } from '../../state/story-store';
import { useWords } from '../atlas-context';
import { useStoryFile } from '../present/use-story-file';
import { Notices } from '../shell/Notices';
import { Problem } from '../shell/Problem';
import { EmbedFoot } from './EmbedFoot';
import styles from './EmbedShell.module.css';
import { EmbedStory } from './EmbedStory';

/** The story that an embed asks for; what cannot be shown is said. */
export function EmbedStoryShell({ id }: { id: string }) {
  const { t } = useWords();
  const file = useStoryFile(id);
  const story = file.status === 'ready' ? file.story : null;
  const isOpen = useStory((state) => state.story !== null && state.story === story);
  const controls = useAtlas((state) => state.view.controls);
  useEffect(() => {
    storyActions.open(story);
    return () => storyActions.open(null);
  }, [story]);
  return (
    <div className={styles.shell} data-controls={controls}>
      {file.status === 'failed' && (
        <Problem
          title={t('present.failed')}
          hint={t('present.failedHint')}
          details={file.reason}
          onRetry={file.retry}
        />
      )}
      {file.status === 'choose' && <p role="alert">{t('embed.noStory', { id })}</p>}
      {story && isOpen && <EmbedStory story={story} />}
      <EmbedFoot />
      <Notices />
    </div>
  );
}
