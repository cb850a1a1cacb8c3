import { useEffect, useRef } from 'react';
import type { Story } from '../../domain/story';
import type { AtlasMap } from '../../map/atlas-map';
import { actions, useAtlas } from '../../state/atlas-store';
import { slideRestMs } from '../../state/kiosk-pace';
import { kioskActions } from '../../state/kiosk-store';
import { clampSlide } from '../../state/story-deck';
import { useStory } from '../../state/story-store';
import { useWords } from '../atlas-context';

/** After the clock has run, the end of its run stays for a moment. */
const AFTER_RUN_MS = 2500;

/** The next slide, after the last of a story the next story. */
function advance(stories: readonly Story[], story: Story): void {
  const number = clampSlide(useAtlas.getState().view.slide, story.slides.length);
  const isLast = number === story.slides.length;
  if (isLast) kioskActions.nextStory(stories.length);
  actions.changeView({ slide: isLast ? 1 : number + 1 });
}

/** Turns the slides: when the map has arrived, the clock has run and the text has had its time. */
export function useLoop(stories: readonly Story[], story: Story, atlasMap: AtlasMap | null): void {
  const { lang } = useWords();
  const number = useAtlas((state) => clampSlide(state.view.slide, story.slides.length));
  const asked = useAtlas((state) => state.view.restSeconds);
  const isFlying = useStory((state) => state.isFlying);
  const isRunning = useStory((state) => state.isRunning);
  const slide = story.slides[number - 1];
  const arrived = useRef(0);
  const hasRun = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each slide anew, from when the map has arrived
  useEffect(() => {
    arrived.current = performance.now();
    hasRun.current = false;
  }, [slide, isFlying]);

  useEffect(() => {
    if (isRunning) hasRun.current = true;
    if (!atlasMap || !slide || isFlying || isRunning) return;
    const restMs = slideRestMs(slide, lang, asked);
    const leftMs = restMs - (performance.now() - arrived.current);
    const leastMs = hasRun.current ? Math.min(AFTER_RUN_MS, restMs) : 0;
    const timer = setTimeout(() => advance(stories, story), Math.max(leftMs, leastMs, 0));
    return () => clearTimeout(timer);
  }, [stories, story, slide, atlasMap, isFlying, isRunning, lang, asked]);
}
