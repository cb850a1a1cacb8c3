import { useEffect, useRef } from 'react';
import type { Slide, Story } from '../../domain/story';
import type { AtlasMap } from '../../map/atlas-map';
import { storyCamera } from '../../map/story-camera';
import { useAtlas } from '../../state/atlas-store';
import { clampSlide } from '../../state/story-deck';
import { startRun, stopRun } from '../../state/story-run';
import { playOf, slideView } from '../../state/story-slide';
import { useStory } from '../../state/story-store';
import { FARTHEST_ZOOM, goToSlide } from './go-to-slide';
import { watchAway } from './watch-away';

interface Known {
  atlasMap: AtlasMap;
  slide: Slide;
  returns: number;
  /** What was under way when this map was last seen. */
  wasFlying: boolean;
  wasRunning: boolean;
}

/** Another map in the place of one that was lost, on the slide where that one was: camera and clock are kept. */
function takeOver({ map }: AtlasMap, slide: Slide, isRunning: boolean): () => void {
  const { view, today } = useAtlas.getState();
  const { lng, lat, zoom } = view.camera;
  map.setMinZoom(FARTHEST_ZOOM);
  map.jumpTo({ center: [lng, lat], zoom });
  const run = isRunning ? playOf(slide, today) : null;
  if (run) startRun(run);
  return stopRun;
}

/** Takes the map to the slide of the view, again when it is asked to return, and says when somebody looks elsewhere. */
export function useSlide(story: Story, atlasMap: AtlasMap | null): void {
  const number = useAtlas((state) => clampSlide(state.view.slide, story.slides.length));
  const returns = useStory((state) => state.returns);
  const known = useRef<Known | null>(null);
  const slide = story.slides[number - 1];

  useEffect(() => {
    if (!atlasMap || !slide) return;
    const before = known.current;
    const isOther = before?.atlasMap !== atlasMap;
    const isSame = before?.slide === slide && before.returns === returns;
    const now: Known = { atlasMap, slide, returns, wasFlying: false, wasRunning: false };
    known.current = now;
    const stop =
      isOther && isSame && !before.wasFlying
        ? takeOver(atlasMap, slide, before.wasRunning)
        : goToSlide(atlasMap, slide, isOther);
    return () => {
      now.wasFlying = useStory.getState().isFlying;
      now.wasRunning = useStory.getState().isRunning;
      stop();
    };
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
