import { useCallback, useState } from 'react';
import type { Story } from '../../domain/story';
import type { AtlasMap } from '../../map/atlas-map';
import { monthOf, useAtlas } from '../../state/atlas-store';
import { clampSlide } from '../../state/story-deck';
import type { StoryCommand } from '../../state/story-keys';
import { useWords } from '../atlas-context';
import { formatMonth } from '../format';
import { MapBoundary } from '../map-view/MapBoundary';
import { MapView } from '../map-view/MapView';
import { NotedText } from '../present/NotedText';
import { SlideSources } from '../present/SlideSources';
import { StageControls } from '../present/StageControls';
import { runOnStage } from '../present/stage-command';
import { useSlide } from '../present/use-slide';
import styles from './EmbedStory.module.css';

/** A story in the page of somebody else: the slide's map, and beside or below it what it tells. */
export function EmbedStory({ story }: { story: Story }) {
  const { lang } = useWords();
  const [atlasMap, setAtlasMap] = useState<AtlasMap | null>(null);
  const number = useAtlas((state) => clampSlide(state.view.slide, story.slides.length));
  const month = useAtlas(monthOf);
  const hasControls = useAtlas((state) => state.view.controls !== 'none');
  const run = useCallback((command: StoryCommand) => runOnStage(story, command), [story]);
  useSlide(story, atlasMap);
  const slide = story.slides[number - 1];
  if (!slide) return null;
  return (
    <main className={styles.story}>
      <div className={styles.map}>
        <MapBoundary>
          <MapView onMap={setAtlasMap} />
        </MapBoundary>
        <p className={styles.date}>{formatMonth(month, lang)}</p>
      </div>
      <div className={styles.side}>
        <section
          className={styles.text}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
          tabIndex={0}
          aria-live="polite"
          aria-label={story.name[lang]}
        >
          <p className={styles.name}>{story.name[lang]}</p>
          <h1>{slide.title[lang]}</h1>
          <p>
            <NotedText text={slide.text} />
          </p>
          <SlideSources story={story} slide={slide} />
        </section>
        {hasControls && <StageControls story={story} number={number} run={run} />}
      </div>
    </main>
  );
}
