import type { LayerId } from '../../domain/layer-id';
import type { Slide } from '../../domain/story';
import type { AtlasMap } from '../../map/atlas-map';
import { glide } from '../../map/glide';
import { storyCamera } from '../../map/story-camera';
import { actions, monthOf, useAtlas } from '../../state/atlas-store';
import { startRun, stopRun } from '../../state/story-run';
import { monthAt, playOf, slideView } from '../../state/story-slide';
import { storyActions } from '../../state/story-store';

/** As `--motion-story` of the tokens. */
const FLIGHT_MS = 1800;

export function isMotionReduced(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** On a small screen the whole globe is further out than a reader may go; this is as far as MapLibre goes. */
export const FARTHEST_ZOOM = -2;

/** How far each layer is there on the way from one set of layers to another. */
function fadesAt(from: readonly LayerId[], to: readonly LayerId[], part: number) {
  const fades = new Map<LayerId, number>();
  for (const id of from) if (!to.includes(id)) fades.set(id, 1 - part);
  for (const id of to) if (!from.includes(id)) fades.set(id, part);
  return fades;
}

/**
 * Takes the map, the clock and the layers to a slide: a flight, or a cut for the first slide and where motion is
 * reduced; then the clock runs, if it does on this slide. Returns a stop.
 */
export function goToSlide(atlasMap: AtlasMap, slide: Slide, isFirst: boolean): () => void {
  const { map } = atlasMap;
  const before = useAtlas.getState();
  const target = slideView(slide);
  const run = playOf(slide, before.today);
  const end = target.date === 'latest' ? before.today : target.date;
  const isCut = isFirst || isMotionReduced();
  // Where motion is reduced, the clock stands where it would come to rest.
  const arrival = run && !isMotionReduced() ? run.from : end;
  const shown = storyCamera(target.camera, map.getContainer());
  const { camera: _, date: __, layers: ___, ...rest } = target;
  actions.pause();
  stopRun();
  map.stop();
  map.setMinZoom(FARTHEST_ZOOM);
  storyActions.set({ isFlying: !isCut, isAway: false, shown });

  const arrive = () => {
    actions.changeView({ layers: target.layers });
    actions.setMonth(arrival);
    storyActions.set({ isFlying: false });
    if (run && !isMotionReduced()) startRun(run);
  };
  if (isCut) {
    actions.changeView({ ...rest, camera: shown });
    map.jumpTo({ center: [shown.lng, shown.lat], zoom: shown.zoom });
    arrive();
    return stopRun;
  }

  const leaving = before.view.layers;
  const both = [...leaving, ...target.layers.filter((id) => !leaving.includes(id))];
  const months = { from: monthOf(before), to: arrival };
  actions.changeView({ ...rest, layers: both });
  const stop = glide(map, shown, {
    durationMs: FLIGHT_MS,
    onFrame: (part) => {
      atlasMap.fade(part < 1 ? fadesAt(leaving, target.layers, part) : null);
      const month = monthAt(months, part);
      if (month !== monthOf(useAtlas.getState())) actions.setMonth(month);
    },
    onEnd: (isWhole) => {
      atlasMap.fade(null);
      if (isWhole) arrive();
      else {
        actions.changeView({ layers: target.layers });
        storyActions.set({ isFlying: false });
      }
    },
  });
  return () => {
    stop();
    stopRun();
    atlasMap.fade(null);
    storyActions.set({ isFlying: false });
  };
}
