import { useEffect, useRef } from 'react';
import type { Story } from '../../domain/story';
import type { AtlasMap } from '../../map/atlas-map';
import { storyCamera } from '../../map/story-camera';
import { useAtlas } from '../../state/atlas-store';
import { clampSlide } from '../../state/story-deck';
import { stopRun } from '../../state/story-run';
import { slideView } from '../../state/story-slide';
import { useStory } from '../../state/story-store';
import { goToSlide } from './go-to-slide';
import { watchAway } from './watch-away';

/** Takes the map to the slide of the view, again when it is asked to return, and says when somebody looks elsewhere. */
export function useSlide(story: Story, atlasMap: AtlasMap | null): void {
  const number = useAtlas((state) => clampSlide(state.view.slide, story.slides.length));
  const returns = useStory((state) => state.returns);
  /** The map that was taken to a slide before. */
  const known = useRef<AtlasMap | null>(null);
  const slide = story.slides[number - 1];

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked to return, the same slide is gone to again
  useEffect(() => {
    if (!atlasMap || !slide) return;
    const isFirst = known.current !== atlasMap;
    known.current = atlasMap;
    return goToSlide(atlasMap, slide, isFirst);
  }, [atlasMap, slide, returns]);

  useEffect(() => {
    if (!atlasMap || !slide) return;
    return watchAway(atlasMap, slide);
  }, [atlasMap, slide]);

  useEffect(() => {
    const next = story.slides[number];
    if (!atlasMap || !next) return;
    atlasMap.preload(storyCamera(slideView(next).camera, atlasMap.map.getContainer()));
  }, [atlasMap, story, number]);

  useEffect(() => stopRun, []);
}
