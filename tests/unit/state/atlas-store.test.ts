import { beforeEach, describe, expect, it } from 'vitest';
import { FIRST_MONTH, LAST_MONTH, monthIndex } from '../../../src/domain/month';
import { dayOf } from '../../../src/domain/partial-date';
import {
  actions,
  monthOf,
  otherWindowOf,
  useAtlas,
  windowOf,
} from '../../../src/state/atlas-store';
import { currentMonth, DEFAULT_VIEW, type View } from '../../../src/state/view';

const TODAY = monthIndex(2026, 11);
const { getState, setState } = useAtlas;
const initial = getState();

beforeEach(() => {
  setState({ ...initial, view: DEFAULT_VIEW, today: TODAY }, true);
});

const view = (): View => getState().view;
const month = () => monthOf(getState());

/** Plays on until it stops by itself, at most so many steps. */
function playOn(steps: number): number[] {
  const months: number[] = [];
  for (let i = 0; i < steps && getState().isPlaying; i++) {
    actions.tick();
    if (getState().isPlaying) months.push(month());
  }
  return months;
}

describe('the month', () => {
  it('is today until it is set, and then stays', () => {
    expect(month()).toBe(TODAY);
    setState({ today: TODAY + 1 });
    expect(month()).toBe(TODAY + 1);
    actions.setMonth(monthIndex(2017, 6));
    setState({ today: TODAY + 2 });
    expect(month()).toBe(monthIndex(2017, 6));
  });

  it('set to today is "latest", so that an address stays fresh', () => {
    actions.setMonth(monthIndex(2017, 6));
    expect(view().date).toBe(monthIndex(2017, 6));
    actions.setMonth(TODAY);
    expect(view().date).toBe('latest');
  });

  it('is held within the range of the clock', () => {
    actions.setMonth(FIRST_MONTH - 500);
    expect(month()).toBe(FIRST_MONTH);
    actions.setMonth(LAST_MONTH + 500);
    expect(month()).toBe(LAST_MONTH);
  });

  it('steps on and back, and stops playback', () => {
    actions.setMonth(monthIndex(2017, 6));
    actions.play();
    actions.step(1);
    expect([month(), getState().isPlaying]).toEqual([monthIndex(2017, 7), false]);
    actions.step(-12);
    expect(month()).toBe(monthIndex(2016, 7));
  });

  it('leaves the window alone while nobody looks at it', () => {
    actions.setMonth(monthIndex(1995, 1));
    actions.setMonth(monthIndex(2020, 1));
    expect(view().from).toBe(DEFAULT_VIEW.from);
  });

  it('of today lies within the clock, whatever the calendar says', () => {
    expect(currentMonth(new Date('2026-11-21'))).toBe(TODAY);
    expect(currentMonth(new Date('1980-01-01'))).toBe(FIRST_MONTH);
    expect(currentMonth(new Date('2050-01-01'))).toBe(LAST_MONTH);
  });
});

describe('the window', () => {
  it('has its ends in order, however they are given, and within the clock', () => {
    const [a, b] = [monthIndex(2015, 3), monthIndex(2018, 9)];
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      actions.setWindow(from, to);
      expect([view().from, view().date]).toEqual([a, b]);
    }
    actions.setWindow(FIRST_MONTH - 9, LAST_MONTH + 9);
    expect([view().from, view().date]).toEqual([FIRST_MONTH, LAST_MONTH]);
    actions.setWindow(a, TODAY);
    expect(view().date).toBe('latest');
  });

  it('never begins after the clock', () => {
    actions.setClock('window');
    actions.setWindow(monthIndex(2015, 3), monthIndex(2018, 9));
    actions.setMonth(monthIndex(2014, 1));
    const { openedFromDay, openedToDay } = windowOf(getState());
    expect([openedFromDay, openedToDay]).toEqual([dayOf(2014, 1, 1), dayOf(2014, 1, 31)]);
  });

  it('begins no later than the clock in an address with the two the wrong way round', () => {
    actions.replaceView({
      ...DEFAULT_VIEW,
      clock: 'window',
      from: monthIndex(2020, 1),
      date: monthIndex(2015, 1),
    });
    const { openedFromDay, openedToDay, day } = windowOf(getState());
    expect(openedFromDay).toBeLessThanOrEqual(openedToDay);
    expect(day).toBe(dayOf(2015, 1, 31));
  });

  it('is the same object for the same clock, another for another', () => {
    const first = windowOf(getState());
    actions.select({ kind: 'hubs', id: 'x' });
    actions.hover({ kind: 'hubs', id: 'y' });
    expect(windowOf(getState())).toBe(first);
    actions.setMonth(monthIndex(2017, 6));
    expect(windowOf(getState())).not.toBe(first);
  });
});

describe('playback', () => {
  it('begins anew from the start when it stands at today', () => {
    actions.play();
    expect([month(), getState().isPlaying]).toEqual([FIRST_MONTH, true]);
  });

  it('goes on from where the clock stands', () => {
    actions.setMonth(monthIndex(2017, 6));
    actions.play();
    actions.tick();
    expect(month()).toBe(monthIndex(2017, 7));
  });

  it('ends at today, and not beyond', () => {
    actions.setMonth(TODAY - 3);
    actions.play();
    expect(playOn(20)).toEqual([TODAY - 2, TODAY - 1, TODAY]);
    expect([month(), view().date, getState().isPlaying]).toEqual([TODAY, 'latest', false]);
  });

  it('runs every month from the first to today once', () => {
    actions.play();
    expect(playOn(1000)).toEqual(
      Array.from({ length: TODAY - FIRST_MONTH }, (_, i) => FIRST_MONTH + 1 + i),
    );
  });

  it('begins again at today when it loops', () => {
    actions.toggleLoop();
    actions.setMonth(TODAY - 1);
    actions.play();
    expect(playOn(4)).toEqual([TODAY, FIRST_MONTH, FIRST_MONTH + 1, FIRST_MONTH + 2]);
  });

  it('of a window stretches it from its own start, and loops back to that', () => {
    const from = monthIndex(2015, 3);
    actions.setClock('window');
    actions.setWindow(from, TODAY);
    actions.play();
    expect(month()).toBe(from);
    actions.toggleLoop();
    actions.setMonth(TODAY - 1);
    actions.tick();
    actions.tick();
    expect([month(), view().from]).toEqual([from, from]);
  });

  it('of "new" goes by years, each whole, and ends at today', () => {
    actions.setClock('new');
    actions.setMonth(monthIndex(2023, 12));
    actions.play();
    expect(playOn(20)).toEqual([monthIndex(2024, 12), monthIndex(2025, 12), TODAY]);
    expect(getState().isPlaying).toBe(false);
  });

  it('past today, by hand, runs on to the end of the clock', () => {
    actions.setMonth(TODAY - 1);
    actions.play();
    actions.setMonth(TODAY + 10);
    actions.tick();
    expect(month()).toBe(TODAY + 11);
    expect(playOn(1000).at(-1)).toBe(LAST_MONTH);
    expect(getState().isPlaying).toBe(false);
  });

  it('stops by hand, and stopping what stands is nothing', () => {
    actions.play();
    actions.pause();
    expect(getState().isPlaying).toBe(false);
    const before = getState();
    actions.pause();
    expect(getState()).toBe(before);
  });
});

describe('the rest of the view', () => {
  it('layers go on and off', () => {
    actions.toggleLayer('hubs');
    expect(view().layers).not.toContain('hubs');
    actions.toggleLayer('hubs');
    expect(view().layers).toContain('hubs');
    expect(DEFAULT_VIEW.layers).toContain('hubs');
  });

  it('a hover over the same thing changes nothing', () => {
    actions.hover({ kind: 'hubs', id: 'x' });
    const before = getState();
    actions.hover({ kind: 'hubs', id: 'x' });
    expect(getState()).toBe(before);
    actions.hover({ kind: 'teleports', id: 'x' });
    expect(getState().hover).toEqual({ kind: 'teleports', id: 'x' });
    actions.hover(null);
    expect(getState().hover).toBeNull();
  });

  it('a flight has a new number each time', () => {
    const target = { camera: DEFAULT_VIEW.camera };
    actions.flyTo(target);
    const first = getState().flight?.serial ?? 0;
    actions.flyTo(target);
    expect(getState().flight?.serial).toBe(first + 1);
  });

  it('notices queue up and go one by one', () => {
    actions.notify({ key: 'a', values: {} });
    actions.notify({ key: 'b', values: {} });
    actions.dismissNotice();
    expect(getState().notices.map(({ key }) => key)).toEqual(['b']);
  });

  it('never changes the default view', () => {
    const before = structuredClone(DEFAULT_VIEW);
    actions.setProjection('globe');
    actions.setTheme('light');
    actions.setLanguage('zh');
    actions.setCamera({ lng: 1, lat: 2, zoom: 3 });
    actions.select({ kind: 'hubs', id: 'x' });
    expect(view()).toMatchObject({ projection: 'globe', theme: 'light', lang: 'zh' });
    expect(DEFAULT_VIEW).toEqual(before);
  });
});

describe('two dates', () => {
  const JUNE_2016 = monthIndex(2016, 6);

  it('are compared as of each, with the list of what changed open', () => {
    actions.setClock('new');
    actions.compareWith(JUNE_2016);
    expect(view()).toMatchObject({ compare: JUNE_2016, clock: 'as-of', panel: 'changes' });
    expect(otherWindowOf(getState())?.day).toBe(dayOf(2016, 6, 30));
    expect(otherWindowOf(getState())).toBe(otherWindowOf(getState()));
    expect(windowOf(getState())).toBe(windowOf(getState()));
  });

  it('leave the list closed where it was closed', () => {
    actions.compareWith(JUNE_2016);
    actions.setPanel(null);
    actions.compareWith(JUNE_2016 + 1);
    expect(view()).toMatchObject({ compare: JUNE_2016 + 1, panel: null });
  });

  it('are left by another mode and by an end, and the list with them', () => {
    actions.compareWith(JUNE_2016);
    actions.setClock('window');
    expect(view()).toMatchObject({ compare: null, clock: 'window', panel: null });
    actions.compareWith(JUNE_2016);
    actions.endCompare();
    expect(view()).toMatchObject({ compare: null, clock: 'as-of', panel: null });
    expect(otherWindowOf(getState())).toBeNull();
  });

  it('keep the panel that is open beside them', () => {
    actions.compareWith(JUNE_2016);
    actions.setPanel('filters');
    actions.endCompare();
    expect(view().panel).toBe('filters');
  });

  it('of an address are compared as of each, whatever mode it names', () => {
    actions.replaceView({ ...DEFAULT_VIEW, compare: JUNE_2016, clock: 'window' });
    expect(view().clock).toBe('as-of');
  });

  it('are played from the one to the other', () => {
    actions.compareWith(JUNE_2016);
    actions.play();
    expect(month()).toBe(JUNE_2016);
    expect(view().compare).toBe(JUNE_2016);
  });
});
