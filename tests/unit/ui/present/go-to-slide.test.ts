/** From slide to slide: the camera flies, the clock goes with it, layers fade across; then the slide's own clock runs. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseMonth } from '../../../../src/domain/month';
import type { Slide } from '../../../../src/domain/story';
import type { AtlasMap } from '../../../../src/map/atlas-map';
import { actions, monthOf, useAtlas } from '../../../../src/state/atlas-store';
import { stopRun } from '../../../../src/state/story-run';
import { useStory } from '../../../../src/state/story-store';
import { DEFAULT_VIEW } from '../../../../src/state/view';
import { goToSlide } from '../../../../src/ui/present/go-to-slide';

const month = (text: string) => parseMonth(text) as number;
const SLIDE: Slide = {
  id: 'a',
  title: { en: 'A', zh: 'A' },
  text: { en: 'A', zh: 'A' },
  view: 'layers=submarine-cables,hubs&date=2020-01&lng=100&lat=30&zoom=3',
};
const PLAYED: Slide = { ...SLIDE, play: { from: '2018-01', to: '2019-01', seconds: 2 } };

let frames: ((now: number) => void)[] = [];
let isReduced = false;
const pass = (now: number) => {
  const due = frames;
  frames = [];
  for (const run of due) run(now);
};

beforeEach(() => {
  frames = [];
  isReduced = false;
  vi.stubGlobal('requestAnimationFrame', (run: (now: number) => void) => frames.push(run));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
  vi.stubGlobal('matchMedia', () => ({ matches: isReduced }));
  useAtlas.setState({
    view: { ...DEFAULT_VIEW, layers: ['teleports', 'hubs'], date: month('2010-01') },
    isPlaying: false,
  });
});
afterEach(() => {
  stopRun();
  vi.unstubAllGlobals();
});

function makeMap() {
  const container = { clientWidth: 1190, clientHeight: 940 };
  const jumps: { center: [number, number]; zoom: number }[] = [];
  const fades: (Map<string, number> | null)[] = [];
  const map = {
    getCenter: () => ({ wrap: () => ({ lng: 0, lat: 0 }) }),
    getZoom: () => 2,
    getProjection: () => ({ type: 'mercator' }),
    getContainer: () => container,
    jumpTo: (to: (typeof jumps)[number]) => jumps.push(to),
    on: () => {},
    off: () => {},
    stop: () => {},
    setMinZoom: () => {},
  };
  const fade = (now: Map<string, number> | null) => fades.push(now);
  return { atlasMap: { map, fade } as unknown as AtlasMap, jumps, fades };
}

const now = () => monthOf(useAtlas.getState());
const layers = () => useAtlas.getState().view.layers;

describe('to another slide', () => {
  it('the clock goes with the flight and layers fade across', () => {
    const { atlasMap, jumps, fades } = makeMap();
    goToSlide(atlasMap, SLIDE, false);
    expect(useStory.getState().isFlying).toBe(true);
    expect(layers()).toEqual(['teleports', 'hubs', 'submarine-cables']);
    pass(0);
    pass(900);
    expect(fades.at(-1)).toEqual(
      new Map([
        ['teleports', 0.5],
        ['submarine-cables', 0.5],
      ]),
    );
    expect(now()).toBe((month('2010-01') + month('2020-01')) / 2);
    pass(1800);
    expect(fades.at(-1)).toBeNull();
    expect(layers()).toEqual(['submarine-cables', 'hubs']);
    expect(now()).toBe(month('2020-01'));
    expect(jumps.at(-1)).toMatchObject({ zoom: 3 });
    expect(jumps.at(-1)?.center[0]).toBeCloseTo(100, 6);
    expect(useStory.getState().isFlying).toBe(false);
    expect(frames).toEqual([]);
  });

  it('its clock runs from date to date when the map is there', () => {
    goToSlide(makeMap().atlasMap, PLAYED, false);
    pass(0);
    pass(1800);
    expect(now()).toBe(month('2018-01'));
    expect(useStory.getState().isRunning).toBe(true);
    pass(5000);
    pass(6000);
    expect(now()).toBe(month('2018-07'));
    pass(7000);
    expect(now()).toBe(month('2019-01'));
    expect(useStory.getState().isRunning).toBe(false);
    expect(frames).toEqual([]);
  });

  it('where motion is reduced it is a cut, and the clock stands where it would come to rest', () => {
    isReduced = true;
    const { atlasMap, jumps, fades } = makeMap();
    goToSlide(atlasMap, PLAYED, false);
    expect(jumps).toHaveLength(1);
    expect(fades).toEqual([]);
    expect(frames).toEqual([]);
    expect(layers()).toEqual(['submarine-cables', 'hubs']);
    expect(now()).toBe(month('2020-01'));
    expect(useStory.getState()).toMatchObject({ isFlying: false, isRunning: false });
  });

  it('the first is a cut, and its clock runs all the same', () => {
    const { atlasMap, jumps } = makeMap();
    goToSlide(atlasMap, PLAYED, true);
    expect(jumps).toHaveLength(1);
    expect(now()).toBe(month('2018-01'));
    expect(useStory.getState().isRunning).toBe(true);
  });

  it('that is left on the way leaves no layer half faded', () => {
    const { atlasMap, fades } = makeMap();
    const stop = goToSlide(atlasMap, SLIDE, false);
    pass(0);
    pass(600);
    stop();
    expect(fades.at(-1)).toBeNull();
    expect(frames).toEqual([]);
    expect(useStory.getState().isFlying).toBe(false);
    actions.pause();
  });
});
