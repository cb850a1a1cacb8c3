import { useCallback, useState } from 'react';
import { notesIn } from '../../domain/noted-text';
import type { Story } from '../../domain/story';
import type { AtlasMap } from '../../map/atlas-map';
import { useAtlas } from '../../state/atlas-store';
import { clampSlide } from '../../state/story-deck';
import type { StoryCommand } from '../../state/story-keys';
import { useStory } from '../../state/story-store';
import { useWords } from '../atlas-context';
import { TimeAxis } from '../clock/TimeAxis';
import { PictureGate } from '../export/PictureGate';
import { usePrintPage } from '../export/use-print-page';
import { MapBoundary } from '../map-view/MapBoundary';
import { MapView } from '../map-view/MapView';
import { OpenShare } from '../share/OpenShare';
import { Notices } from '../shell/Notices';
import { KeyList } from './KeyList';
import { SlideText } from './SlideText';
import styles from './Stage.module.css';
import { StageControls } from './StageControls';
import { StageTools } from './StageTools';
import { runOnStage } from './stage-command';
import { useAwake } from './use-awake';
import { useChannel } from './use-channel';
import { useFreeLookKeys } from './use-free-look-keys';
import { useSlide } from './use-slide';
import { useStageTitle } from './use-stage-title';
import { useStoryKeys } from './use-story-keys';
import { useWakeLock } from './use-wake-lock';

/** Lets go of the handle of the clock, or a clicker would move it from then on. */
function releaseSlider(): void {
  const held = document.activeElement;
  if (held instanceof HTMLElement && held.matches('input, [role="slider"]')) held.blur();
}

/** What the audience sees: the slide's text, the map beside it, the clock beneath. */
export function Stage({ story }: { story: Story }) {
  const { t, lang } = useWords();
  const [atlasMap, setAtlasMap] = useState<AtlasMap | null>(null);
  const number = useAtlas((state) => clampSlide(state.view.slide, story.slides.length));
  const isBlank = useStory((state) => state.isBlank);
  const isAway = useStory((state) => state.isAway);
  const isHelpOpen = useStory((state) => state.isHelpOpen);
  const isAwake = useAwake();
  useWakeLock();
  const run = useCallback((command: StoryCommand) => runOnStage(story, command), [story]);
  useStoryKeys(run);
  useFreeLookKeys(atlasMap);
  useSlide(story, atlasMap);
  useChannel(true, run);
  useStageTitle(story, number);
  const slide = story.slides[number - 1];
  const subject = {
    ...(slide && { title: slide.title[lang] }),
    sources: notesIn(slide?.text[lang] ?? '').flatMap((one) => story.sources[one - 1] ?? []),
  };
  usePrintPage(atlasMap, subject);
  if (!slide) return null;
  return (
    <div className={styles.stage} data-awake={isAwake || undefined} data-slide={number}>
      <div className={styles.map}>
        <MapBoundary>
          <MapView onMap={setAtlasMap} />
        </MapBoundary>
      </div>
      <main className={styles.text}>
        <SlideText story={story} slide={slide} />
      </main>
      <StageTools run={run} />
      {isAway && (
        <button type="button" className={styles.away} onClick={() => run('return')}>
          {t('present.return')} <kbd>Esc</kbd>
        </button>
      )}
      <footer className={styles.foot}>
        <div className={styles.axis} onPointerUp={releaseSlider}>
          <TimeAxis hasFigure={false} />
        </div>
        <StageControls story={story} number={number} run={run} />
      </footer>
      <p className={styles.disclaimer}>
        {t('app.disclaimer')} {t('app.landCredit')}
      </p>
      {isBlank && (
        <div className={styles.blank} role="status">
          <span className="visually-hidden">{t('present.isBlank')}</span>
        </div>
      )}
      {isHelpOpen && <KeyList onClose={() => run('help')} />}
      <OpenShare />
      <PictureGate {...subject} />
      <Notices />
    </div>
  );
}
