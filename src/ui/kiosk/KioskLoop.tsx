import { useLayoutEffect } from 'react';
import type { Story } from '../../domain/story';
import type { AtlasMap } from '../../map/atlas-map';
import { useAtlas } from '../../state/atlas-store';
import { useKiosk } from '../../state/kiosk-store';
import { clampSlide } from '../../state/story-deck';
import { storyActions } from '../../state/story-store';
import { useWords } from '../atlas-context';
import { TimeAxis } from '../clock/TimeAxis';
import { SlideText } from '../present/SlideText';
import stage from '../present/Stage.module.css';
import { useSlide } from '../present/use-slide';
import { useStageTitle } from '../present/use-stage-title';
import styles from './KioskLoop.module.css';
import { useLoop } from './use-loop';

interface Props {
  /** One at least. */
  stories: readonly Story[];
  atlasMap: AtlasMap | null;
}

/** The stories, one after the other, each slide for as long as it takes to read. */
export function KioskLoop({ stories, atlasMap }: Props) {
  const { t } = useWords();
  const at = useKiosk((state) => state.story);
  const story = stories[at % stories.length] as Story;
  const number = useAtlas((state) => clampSlide(state.view.slide, story.slides.length));
  useLayoutEffect(() => {
    storyActions.open(story);
    return () => storyActions.open(null);
  }, [story]);
  useSlide(story, atlasMap);
  useLoop(stories, story, atlasMap);
  useStageTitle(story, number);
  const slide = story.slides[number - 1];
  if (!slide) return null;
  return (
    <>
      <section className={stage.text} data-slide={number}>
        <SlideText story={story} slide={slide} />
      </section>
      <footer className={stage.foot} inert>
        <div className={stage.axis}>
          <TimeAxis hasFigure={false} hasFlags={false} />
        </div>
        <ol
          className={styles.dots}
          aria-label={t('present.slideOf', { number, count: story.slides.length })}
        >
          {story.slides.map(({ id }) => (
            <li key={id} data-now={id === slide.id || undefined} />
          ))}
        </ol>
      </footer>
      <p className={stage.disclaimer}>
        {t('app.disclaimer')} {t('app.landCredit')}
      </p>
    </>
  );
}
