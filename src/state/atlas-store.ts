/** The one store: the view, and what passes (hover, playback, notices). The dataset is not in it. */
import { create } from 'zustand';
import { type Facet, type FacetValues, type Filters, NO_FILTERS } from '../domain/filter';
import { DEFAULT_LAYERS, LAYER_IDS, type LayerId } from '../domain/layer-id';
import { clampMonth, FIRST_MONTH, LAST_MONTH, yearOfMonth } from '../domain/month';
import type { SiteKind } from '../domain/site-kinds';
import { type ClockMode, makeTimeWindow, type TimeWindow } from '../domain/time-window';
import { keepAlike } from '../lib/keep-alike';
import { lastAnswer } from '../lib/last-answer';
import { inOrder } from './filter-params';
import {
  type Camera,
  currentMonth,
  DEFAULT_VIEW,
  type PathEnds,
  type RecordSelection,
  type Selection,
  type View,
} from './view';

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
  /** Today's month; `follow-today.ts` keeps it so. */
  today: number;
  hover: RecordSelection | null;
  /** Position in the dataset of the cable that the measured path does without, -1 for none. */
  cut: number;
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
  cut: -1,
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

/** The same object for the same clock, so that it can be compared by identity. */
const windowFor = lastAnswer((clock: ClockMode, month: number, from: number) =>
  makeTimeWindow(clock, month, Math.min(from, month)),
);
const otherWindowFor = lastAnswer((month: number) => makeTimeWindow('as-of', month, month));

export function windowOf(state: Pick<AtlasState, 'view' | 'today'>): TimeWindow {
  return windowFor(state.view.clock, monthOf(state), state.view.from);
}

/** The clock of the other side while two dates are compared, else `null`. */
export function otherWindowOf({ view }: Pick<AtlasState, 'view'>): TimeWindow | null {
  return view.compare === null ? null : otherWindowFor(view.compare);
}

function leaveCompare(change: Partial<View>): void {
  const { panel } = getState().view;
  setView({ ...change, compare: null, panel: panel === 'changes' ? null : panel });
}

/** Where playback begins: the other date, the first month, the first whole year, or the start of the window. */
function startOf({ view, today }: AtlasState): number {
  if (view.compare !== null && view.compare < today) return view.compare;
  if (view.clock === 'window') return view.from;
  return view.clock === 'new' ? FIRST_MONTH + 11 : FIRST_MONTH;
}

export const actions = {
  /** Two dates are compared "as of" each, whatever an address says of the mode. */
  replaceView(view: View) {
    const wanted: View = view.compare === null ? view : { ...view, clock: 'as-of' };
    setState((state) => ({ view: keepAlike(state.view, wanted) }));
  },
  /** As a page that has just been opened with this view: nothing that somebody did is left. */
  startOver(view: View) {
    actions.replaceView(view);
    setState({ hover: null, cut: -1, isPlaying: false, speed: 1, isLooping: false, notices: [] });
  },
  /** Changes several things of the view at once. */
  changeView(change: Partial<View>) {
    setView(change);
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
  /** Sets a mode; two dates are then no longer compared. */
  setClock(clock: ClockMode) {
    leaveCompare({ clock });
  },
  /** Sets the other date; where none is compared yet, begins with the list of what changed open. */
  compareWith(month: number) {
    const { compare, panel } = getState().view;
    const isNew = compare === null;
    setView({
      compare: clampMonth(month),
      clock: 'as-of',
      panel: isNew ? 'changes' : panel,
    });
  },
  endCompare() {
    if (getState().view.compare !== null) leaveCompare({});
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
  /** Switches on again what was switched off. */
  switchOn(ids: readonly LayerId[], kinds: readonly SiteKind[]) {
    const { layers, hidden } = getState().view;
    setView({
      layers: LAYER_IDS.filter((id) => layers.includes(id) || ids.includes(id)),
      hidden: hidden.filter((kind) => !kinds.includes(kind)),
    });
  },
  /** Chooses a value of a facet, or no longer. */
  toggleFilter<F extends Facet>(facet: F, value: FacetValues[F]) {
    const { filters } = getState().view;
    const chosen = filters[facet] as readonly FacetValues[F][];
    const values = chosen.includes(value)
      ? chosen.filter((one) => one !== value)
      : [...chosen, value];
    setView({ filters: { ...filters, [facet]: inOrder(facet, values as Filters[F]) } });
  },
  setOpened(opened: Filters['opened']) {
    setView({ filters: { ...getState().view.filters, opened } });
  },
  /** Undoes all filters and switches on all kinds of site, and all layers that are on by default. */
  showAll() {
    const { layers } = getState().view;
    setView({
      filters: NO_FILTERS,
      hidden: [],
      layers: LAYER_IDS.filter((id) => DEFAULT_LAYERS.includes(id) || layers.includes(id)),
    });
  },
  select(selection: Selection | null) {
    setView({ selection });
  },
  setPanel(panel: View['panel']) {
    setView({ panel });
  },
  setPath(path: PathEnds) {
    setView({ path });
    setState({ cut: -1 });
  },
  /** The next end of the path: where it begins, then where it leads, then anew. */
  addPathEnd(id: string) {
    const { from, to } = getState().view.path;
    if (from !== null && to !== null) actions.setPath({ from: id, to: null });
    else if (from === null && id !== to) actions.setPath({ from: id, to });
    else if (from !== null && id !== from) actions.setPath({ from, to: id });
  },
  setCut(cut: number) {
    setState({ cut });
  },
  setToday(today: number) {
    if (today !== getState().today) setState({ today });
  },
  hover(hover: RecordSelection | null) {
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
    // Once is enough, however many files tell it.
    setState(({ notices }) =>
      notices.some(({ key }) => key === notice.key) ? {} : { notices: [...notices, notice] },
    );
  },
  dismissNotice() {
    setState(({ notices }) => ({ notices: notices.slice(1) }));
  },
};
