import { useAtlas } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import { Problem } from '../shell/Problem';
import { OpenStory } from './OpenStory';
import { StoryChooser } from './StoryChooser';
import { isPresenterWindow } from './session';
import { useStoryFile } from './use-story-file';

/** The mode in which a story is shown to an audience: the story of the address, or a choice of stories. */
export function Present() {
  const { t } = useWords();
  const id = useAtlas((state) => state.view.story);
  const file = useStoryFile(id);
  const isStage = !isPresenterWindow();

  switch (file.status) {
    case 'loading':
      return <p className="visually-hidden">{t('app.loading')}</p>;
    case 'failed':
      return (
        <Problem
          title={t('present.failed')}
          hint={t('present.failedHint')}
          details={file.reason}
          onRetry={file.retry}
        />
      );
    case 'choose':
      return <StoryChooser cards={file.cards} missing={id} />;
    case 'ready':
      return <OpenStory key={file.id} story={file.story} isStage={isStage} />;
  }
}
