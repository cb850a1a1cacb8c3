import { useCallback, useRef } from 'react';
import type { Story } from '../../domain/story';
import { useAtlas } from '../../state/atlas-store';
import { clampSlide } from '../../state/story-deck';
import type { StoryCommand } from '../../state/story-keys';
import { storyActions, useStory } from '../../state/story-store';
import { useWords } from '../atlas-context';
import { NextSlide } from './NextSlide';
import { NotedText } from './NotedText';
import { PresenterStatus } from './PresenterStatus';
import { PresenterTimer } from './PresenterTimer';
import styles from './PresenterView.module.css';
import { StageControls } from './StageControls';
import { useChannel } from './use-channel';
import { useStageTitle } from './use-stage-title';
import { useStoryKeys } from './use-story-keys';

/** Commands that the audience's window carries out. */
const REMOTE: readonly StoryCommand[] = ['play', 'return', 'theme'];
const ignore = () => {};

/** The presenter's window: notes, what comes next, the time, the controls. It has no map. */
export function PresenterView({ story }: { story: Story }) {
  const { t, lang } = useWords();
  const number = useAtlas((state) => clampSlide(state.view.slide, story.slides.length));
  const isBlank = useStory((state) => state.isBlank);
  const send = useRef<(command: StoryCommand) => void>(ignore);
  const run = useCallback((command: StoryCommand) => {
    if (REMOTE.includes(command)) send.current(command);
    storyActions.run(command);
  }, []);
  send.current = useChannel(false, ignore);
  useStoryKeys(run);
  useStageTitle(story, number);
  const slide = story.slides[number - 1];
  const next = story.slides[number];
  if (!slide) return null;
  return (
    <div className={styles.window} data-slide={number} data-presenter>
      <main className={styles.main}>
        <p className={styles.story}>{story.name[lang]}</p>
        <h1>{slide.title[lang]}</h1>
        <p className={styles.text}>
          <NotedText text={slide.text} />
        </p>
        <h2>{t('present.notesTitle')}</h2>
        {slide.notes ? (
          <p className={styles.notes}>
            <NotedText text={slide.notes} />
          </p>
        ) : (
          <p className={styles.noNotes}>{t('present.noNotes')}</p>
        )}
      </main>
      <aside className={styles.side}>
        <PresenterTimer />
        <NextSlide number={number + 1} title={next?.title[lang] ?? null} />
        <PresenterStatus run={run} />
        <div className={styles.controls}>
          <StageControls story={story} number={number} run={run} />
          <button
            type="button"
            className={styles.blank}
            aria-pressed={isBlank}
            onClick={() => run('blank')}
          >
            {t('present.blank')} <kbd>B</kbd>
          </button>
        </div>
      </aside>
    </div>
  );
}
