import type { Slide } from '../../domain/story';
import type { AtlasMap } from '../../map/atlas-map';
import { storyCamera } from '../../map/story-camera';
import { monthOf, useAtlas } from '../../state/atlas-store';
import { isAway, playOf, slideView } from '../../state/story-slide';
import { storyActions, useStory } from '../../state/story-store';

/** Keeps the store told whether somebody looks elsewhere than the slide, and the slide in place as the window is resized. */
export function watchAway({ map }: AtlasMap, slide: Slide): () => void {
  const target = slideView(slide);
  const update = () => {
    const { isFlying, shown, isAway: before } = useStory.getState();
    if (isFlying || !shown) return;
    const state = useAtlas.getState();
    const run = playOf(slide, state.today);
    const end = target.date === 'latest' ? state.today : target.date;
    const isElsewhere =
      state.isPlaying ||
      isAway(state.view, target, {
        shown,
        month: monthOf(state),
        months: [run?.from ?? end, end],
      });
    if (isElsewhere !== before) storyActions.set({ isAway: isElsewhere });
  };
  const fit = () => {
    const { isFlying, isAway: isElsewhere } = useStory.getState();
    if (isFlying || isElsewhere) return;
    const shown = storyCamera(target.camera, map.getContainer());
    storyActions.set({ shown });
    map.jumpTo({ center: [shown.lng, shown.lat], zoom: shown.zoom });
  };
  const forgetAtlas = useAtlas.subscribe(update);
  const forgetStory = useStory.subscribe((state, before) => {
    if (state.isFlying !== before.isFlying || state.isRunning !== before.isRunning) update();
  });
  map.on('resize', fit);
  return () => {
    forgetAtlas();
    forgetStory();
    map.off('resize', fit);
  };
}
