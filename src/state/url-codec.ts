/**
 * A view as the query of an address, and back. Every parameter is read alone: one that is mangled
 * falls back to its default, is named in `problems`, and leaves the others as they are. Defaults are
 * left out, so a plain link stays short.
 */
import { CABLE_COLOURINGS } from '../domain/cable-colouring';
import { COUNTRY_FILLS } from '../domain/country-fill';
import { isKind } from '../domain/kinds';
import { LAYER_IDS, type LayerId } from '../domain/layer-id';
import { formatMonthIso, parseMonth } from '../domain/month';
import { SITE_KINDS } from '../domain/site-kinds';
import { CHOSEN_COLUMNS, COLUMN_IDS, type TableSort } from '../domain/table-columns';
import { CLOCK_MODES } from '../domain/time-window';
import { THEMES } from '../lib/themes';
import { type Read, readFilters, writeFilters } from './filter-params';
import { listOf } from './list-of';
import {
  BACKGROUNDS,
  CONTROLS,
  DEFAULT_VIEW,
  LANGUAGES,
  MODES,
  PANELS,
  type PanelId,
  type PathEnds,
  PROJECTIONS,
  type Selection,
  type View,
} from './view';

export interface Decoded {
  view: View;
  /** Names of the parameters that could not be read. */
  problems: string[];
}

/** All kinds of site are some 600 characters. */
const MAX_LENGTH = 900;

function oneOf<T extends string>(values: readonly T[]) {
  return (text: string): T | null =>
    (values as readonly string[]).includes(text) ? (text as T) : null;
}

function numberBetween(min: number, max: number) {
  return (text: string): number | null => {
    const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    return value >= min && value <= max ? value : null;
  };
}

/** As `listOf`; the word `none` is the empty list. */
function listOrNone<T extends string>(words: readonly T[]) {
  return (text: string): T[] | null => (text === 'none' ? [] : listOf(words)(text));
}

/** A column, with a minus where it runs down. */
function readSort(text: string): TableSort | null {
  const isDescending = text.startsWith('-');
  const column = oneOf(COLUMN_IDS)(isDescending ? text.slice(1) : text);
  return column && { column, isDescending };
}

const writeSort = ({ column, isDescending }: TableSort) => `${isDescending ? '-' : ''}${column}`;

function readSelection(text: string): Selection | null {
  const match = /^([a-z-]+)\/([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(text);
  const [, kind = '', id = ''] = match ?? [];
  if (!id) return null;
  if (kind === 'organisations') return { kind, id };
  return isKind(kind) ? { kind, id } : null;
}

/** Two ids of landing points, the one that is not chosen yet left empty: `karachi,mombasa`, `karachi,`. */
function readPath(text: string): PathEnds | null {
  const id = '[a-z0-9]+(?:-[a-z0-9]+)*';
  const [, from = '', to = ''] = new RegExp(`^(${id})?,(${id})?$`).exec(text) ?? [];
  return from === to ? null : { from: from || null, to: to || null };
}

/** One id, or several with commas between them. */
const readStory = (text: string): string | null =>
  /^[a-z][a-z0-9]*(-[a-z0-9]+)*(,[a-z][a-z0-9]*(-[a-z0-9]+)*)*$/.test(text) ? text : null;

const readSlide = (text: string): number | null => (/^[1-9]\d?$/.test(text) ? Number(text) : null);

/** As `index.json` of the data has it. */
const readVersion = (text: string): string | null => (/^[0-9a-f]{12}$/.test(text) ? text : null);

const readDate = (text: string): number | 'latest' | null =>
  text === 'latest' ? 'latest' : parseMonth(text);

/** @param read one parameter: its name, what understands it, and what holds where it is not there */
function readView(read: Read): View {
  const { camera } = DEFAULT_VIEW;
  return {
    mode: read('mode', oneOf(MODES), DEFAULT_VIEW.mode),
    controls: read('controls', oneOf(CONTROLS), DEFAULT_VIEW.controls),
    background: read('background', oneOf(BACKGROUNDS), DEFAULT_VIEW.background),
    lang: read('lang', oneOf([...LANGUAGES, 'auto']), DEFAULT_VIEW.lang),
    theme: read('theme', oneOf([...THEMES, 'auto']), DEFAULT_VIEW.theme),
    projection: read('projection', oneOf(PROJECTIONS), DEFAULT_VIEW.projection),
    camera: {
      lng: read('lng', numberBetween(-180, 180), camera.lng),
      lat: read('lat', numberBetween(-85, 85), camera.lat),
      zoom: read('zoom', numberBetween(0, 14), camera.zoom),
    },
    layers: read('layers', listOrNone<LayerId>(LAYER_IDS), DEFAULT_VIEW.layers),
    hidden: read('hide', listOf(SITE_KINDS), DEFAULT_VIEW.hidden),
    filters: readFilters(read),
    clock: read('clock', oneOf(CLOCK_MODES), DEFAULT_VIEW.clock),
    date: read('date', readDate, DEFAULT_VIEW.date),
    from: read('from', parseMonth, DEFAULT_VIEW.from),
    compare: read<number | null>('compare', parseMonth, DEFAULT_VIEW.compare),
    colour: read('colour', oneOf(CABLE_COLOURINGS), DEFAULT_VIEW.colour),
    fill: read('fill', oneOf(COUNTRY_FILLS), DEFAULT_VIEW.fill),
    selection: read<Selection | null>('select', readSelection, DEFAULT_VIEW.selection),
    panel: read<PanelId | null>('panel', oneOf(PANELS), DEFAULT_VIEW.panel),
    columns: read('cols', listOrNone(CHOSEN_COLUMNS), DEFAULT_VIEW.columns),
    sort: read('sort', readSort, DEFAULT_VIEW.sort),
    data: read<string | null>('data', readVersion, DEFAULT_VIEW.data),
    path: read('path', readPath, DEFAULT_VIEW.path),
    story: read<string | null>('story', readStory, DEFAULT_VIEW.story),
    slide: read('slide', readSlide, DEFAULT_VIEW.slide),
    scale: read<number | 'auto'>('scale', numberBetween(1, 4), DEFAULT_VIEW.scale),
    idleSeconds: read('idle', numberBetween(1, 3600), DEFAULT_VIEW.idleSeconds),
    askSeconds: read('ask', numberBetween(1, 600), DEFAULT_VIEW.askSeconds),
    restSeconds: read<number | 'auto'>('rest', numberBetween(0, 600), DEFAULT_VIEW.restSeconds),
  };
}

/** Names of all the parameters that a view has. */
export function parameterNames(): string[] {
  const names: string[] = [];
  readView((name, _, fallback) => {
    names.push(name);
    return fallback;
  });
  return names;
}

/** @param query with or without the leading `?` */
export function decodeView(query: string): Decoded {
  const params = new URLSearchParams(query);
  const problems: string[] = [];
  const read = <T>(name: string, parse: (text: string) => T | null, fallback: T): T => {
    const text = params.get(name);
    if (text === null) return fallback;
    const value = text.length <= MAX_LENGTH ? parse(text) : null;
    if (value === null) problems.push(name);
    return value ?? fallback;
  };
  return { view: readView(read), problems };
}

function round(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals)));
}

/** The query of a view without the leading `?`, empty for the default view. */
export function encodeView(view: View): string {
  const params: [string, string][] = [];
  const add = (name: string, value: string, fallback: string) => {
    if (value !== fallback) params.push([name, value]);
  };
  const { camera, selection } = view;
  const home = DEFAULT_VIEW.camera;
  add('mode', view.mode, DEFAULT_VIEW.mode);
  if (view.story) params.push(['story', view.story]);
  add('slide', String(view.slide), String(DEFAULT_VIEW.slide));
  add('controls', view.controls, DEFAULT_VIEW.controls);
  add('background', view.background, DEFAULT_VIEW.background);
  if (selection) params.push(['select', `${selection.kind}/${selection.id}`]);
  if (view.panel) params.push(['panel', view.panel]);
  add('path', `${view.path.from ?? ''},${view.path.to ?? ''}`, ',');
  if (view.date !== 'latest') params.push(['date', formatMonthIso(view.date)]);
  add('clock', view.clock, DEFAULT_VIEW.clock);
  add('from', formatMonthIso(view.from), formatMonthIso(DEFAULT_VIEW.from));
  if (view.compare !== null) params.push(['compare', formatMonthIso(view.compare)]);
  if (camera.lng !== home.lng || camera.lat !== home.lat || camera.zoom !== home.zoom)
    params.push(
      ['lng', round(camera.lng, 4)],
      ['lat', round(camera.lat, 4)],
      ['zoom', round(camera.zoom, 2)],
    );
  add('projection', view.projection, DEFAULT_VIEW.projection);
  const layers = LAYER_IDS.filter((id) => view.layers.includes(id));
  add('layers', layers.join(',') || 'none', DEFAULT_VIEW.layers.join(','));
  add('hide', SITE_KINDS.filter((kind) => view.hidden.includes(kind)).join(','), '');
  params.push(...writeFilters(view.filters));
  add('colour', view.colour, DEFAULT_VIEW.colour);
  add('fill', view.fill, DEFAULT_VIEW.fill);
  const columns = CHOSEN_COLUMNS.filter((id) => view.columns.includes(id));
  add('cols', columns.join(',') || 'none', DEFAULT_VIEW.columns.join(','));
  add('sort', writeSort(view.sort), writeSort(DEFAULT_VIEW.sort));
  add('scale', String(view.scale), DEFAULT_VIEW.scale as string);
  add('idle', String(view.idleSeconds), String(DEFAULT_VIEW.idleSeconds));
  add('ask', String(view.askSeconds), String(DEFAULT_VIEW.askSeconds));
  add('rest', String(view.restSeconds), DEFAULT_VIEW.restSeconds as string);
  if (view.data) params.push(['data', view.data]);
  add('theme', view.theme, DEFAULT_VIEW.theme);
  add('lang', view.lang, DEFAULT_VIEW.lang);
  return params
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%2C', ',')}`,
    )
    .join('&');
}
