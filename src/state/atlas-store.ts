/** The one store: the view, and what passes (hover, playback, notices). The dataset is not in it. */
import { create } from 'zustand';
import type { LayerId } from '../domain/layer-id';
import { clampMonth, FIRST_MONTH, LAST_MONTH, yearOfMonth } from '../domain/month';
import type { SiteKind } from '../domain/site-kinds';
import { type ClockMode, makeTimeWindow, type TimeWindow } from '../domain/time-window';
import { type Camera, currentMonth, DEFAULT_VIEW, type Selection, type View } from './view';

export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

export interface Notice {
  /** Key of a message. */
  key: string;
  values: Record<string, string>;
}

/** Where the camera is asked to go; the map answers to a new `serial`. */
export interface Flight {
  serial: number;
  target: { bounds: [number, number, number, number] } | { camera: Camera } | { zoomBy: number };
}

export interface AtlasState {
  view: View;
  /** Today's month, read once at the start. */
  today: number;
  hover: Selection | null;
  isPlaying: boolean;
  /** Month from which the clock has run, the first of this run. */
  playedFrom: number;
  speed: Speed;
  isLooping: boolean;
  flight: Flight | null;
  notices: Notice[];
}

export const useAtlas = create<AtlasState>(() => ({
  view: DEFAULT_VIEW,
  today: currentMonth(),
  hover: null,
  isPlaying: false,
  playedFrom: FIRST_MONTH,
  speed: 1,
  isLooping: false,
  flight: null,
  notices: [],
}));

const { getState, setState } = useAtlas;

function setView(change: Partial<View>): void {
  setState(({ view }) => ({ view: { ...view, ...change } }));
}

/** Month that the clock shows. */
export function monthOf({ view, today }: Pick<AtlasState, 'view' | 'today'>): number {
  return view.date === 'latest' ? today : view.date;
}

let lastWindow: { key: string; window: TimeWindow } | null = null;

/** The same object for the same clock, so that it can be compared by identity. */
export function windowOf(state: Pick<AtlasState, 'view' | 'today'>): TimeWindow {
  const month = monthOf(state);
  const { clock, from } = state.view;
  const key = `${clock}/${month}/${from}`;
  if (lastWindow?.key !== key)
    lastWindow = { key, window: makeTimeWindow(clock, month, Math.min(from, month)) };
  return lastWindow.window;
}

/** Where playback begins: the first month, the first whole year, or the start of the window. */
function startOf({ view }: AtlasState): number {
  if (view.clock === 'window') return view.from;
  return view.clock === 'new' ? FIRST_MONTH + 11 : FIRST_MONTH;
}

export const actions = {
  replaceView(view: View) {
    setState({ view });
  },
  setMonth(month: number) {
    const { today } = getState();
    const date = clampMonth(month);
    setView({ date: date === today ? 'latest' : date });
  },
  setWindow(from: number, to: number) {
    const { today } = getState();
    const date = clampMonth(Math.max(from, to));
    setView({ from: clampMonth(Math.min(from, to)), date: date === today ? 'latest' : date });
  },
  step(months: number) {
    actions.pause();
    actions.setMonth(monthOf(getState()) + months);
  },
  setClock(clock: ClockMode) {
    setView({ clock });
  },
  play() {
    const state = getState();
    if (monthOf(state) >= state.today) actions.setMonth(startOf(state));
    setState({ isPlaying: true, playedFrom: monthOf(getState()) });
  },
  pause() {
    if (getState().isPlaying) setState({ isPlaying: false });
  },
  /** One step of playback: a month, or a year in the mode "new". Ends at today, or begins again. */
  tick() {
    const state = getState();
    const month = monthOf(state);
    const end = month > state.today ? LAST_MONTH : state.today;
    const wanted = state.view.clock === 'new' ? yearOfMonth(month) * 12 + 23 : month + 1;
    if (month < end) actions.setMonth(Math.min(wanted, end));
    else if (state.isLooping) actions.setMonth(startOf(state));
    else actions.pause();
  },
  setSpeed(speed: Speed) {
    setState({ speed });
  },
  toggleLoop() {
    setState(({ isLooping }) => ({ isLooping: !isLooping }));
  },
  toggleLayer(id: LayerId) {
    const { layers } = getState().view;
    setView({ layers: layers.includes(id) ? layers.filter((one) => one !== id) : [...layers, id] });
  },
  toggleSiteKind(kind: SiteKind) {
    const { hidden } = getState().view;
    setView({
      hidden: hidden.includes(kind) ? hidden.filter((one) => one !== kind) : [...hidden, kind],
    });
  },
  showAllSiteKinds() {
    setView({ hidden: [] });
  },
  select(selection: Selection | null) {
    setView({ selection });
  },
  setPanel(panel: View['panel']) {
    setView({ panel });
  },
  hover(hover: Selection | null) {
    const now = getState().hover;
    if (now?.id !== hover?.id || now?.kind !== hover?.kind) setState({ hover });
  },
  setCamera(camera: Camera) {
    setView({ camera });
  },
  flyTo(target: Flight['target']) {
    setState(({ flight }) => ({ flight: { serial: (flight?.serial ?? 0) + 1, target } }));
  },
  setProjection(projection: View['projection']) {
    setView({ projection });
  },
  setColour(colour: View['colour']) {
    setView({ colour });
  },
  setFill(fill: View['fill']) {
    setView({ fill });
  },
  setColumns(columns: View['columns']) {
    setView({ columns });
  },
  setSort(sort: View['sort']) {
    setView({ sort });
  },
  setTheme(theme: View['theme']) {
    setView({ theme });
  },
  setLanguage(lang: View['lang']) {
    setView({ lang });
  },
  notify(notice: Notice) {
    setState(({ notices }) => ({ notices: [...notices, notice] }));
  },
  dismissNotice() {
    setState(({ notices }) => ({ notices: notices.slice(1) }));
  },
};
