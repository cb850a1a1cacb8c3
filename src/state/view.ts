/** A view: everything that the address can say. Small, serialisable, immutable. */
import type { CableColouring } from '../domain/cable-colouring';
import type { CountryFill } from '../domain/country-fill';
import { type Filters, NO_FILTERS } from '../domain/filter';
import type { Kind } from '../domain/kinds';
import { DEFAULT_LAYERS, type LayerId } from '../domain/layer-id';
import { clampMonth, monthIndex } from '../domain/month';
import type { SiteKind } from '../domain/site-kinds';
import {
  type ChosenColumn,
  DEFAULT_COLUMNS,
  DEFAULT_SORT,
  type TableSort,
} from '../domain/table-columns';
import type { ClockMode } from '../domain/time-window';
import type { Theme } from '../lib/theme-tokens';

export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];
export const PROJECTIONS = ['flat', 'globe'] as const;
export type Projection = (typeof PROJECTIONS)[number];
export const MODES = ['explore', 'present', 'kiosk', 'embed'] as const;
export type Mode = (typeof MODES)[number];

/** What stands open beside the map: one at a time. */
export const PANELS = ['filters', 'table', 'list', 'measure', 'about', 'changes'] as const;
export type PanelId = (typeof PANELS)[number];

/** How much of the interface an embedded atlas shows. */
export const CONTROLS = ['none', 'clock', 'all'] as const;
export type Controls = (typeof CONTROLS)[number];

/** What an embedded atlas stands on: its own paper, or the page around it. */
export const BACKGROUNDS = ['themed', 'transparent'] as const;
export type Background = (typeof BACKGROUNDS)[number];

export interface Camera {
  lng: number;
  lat: number;
  zoom: number;
}

/** An organisation is no record and stands on no layer, but has a page and an address as a record has. */
export type SelectionKind = Kind | 'organisations';

export interface Selection {
  kind: SelectionKind;
  id: string;
}

export interface RecordSelection extends Selection {
  kind: Kind;
}

export function isRecord(selection: Selection): selection is RecordSelection {
  return selection.kind !== 'organisations';
}

/** The landing points, by id, between which a path is sought. */
export interface PathEnds {
  from: string | null;
  to: string | null;
}

export interface View {
  mode: Mode;
  /** Only the mode "embed" looks at it. */
  controls: Controls;
  /** Only the mode "embed" looks at it. */
  background: Background;
  /** `auto` follows the browser. */
  lang: Language | 'auto';
  /** `auto` follows the system. */
  theme: Theme | 'auto';
  projection: Projection;
  camera: Camera;
  layers: readonly LayerId[];
  /** Kinds of site that are switched off within layers that are on. */
  hidden: readonly SiteKind[];
  filters: Filters;
  clock: ClockMode;
  /** Month of the clock; `latest` is today's, whenever the address is opened. */
  date: number | 'latest';
  /** First month of the window; only the mode "window" looks at it. */
  from: number;
  /** Month of the other side while two dates are compared; the clock is then in the mode "as of". */
  compare: number | null;
  selection: Selection | null;
  panel: PanelId | null;
  path: PathEnds;
  /** Id of the story that is presented (in a kiosk of several, joined by commas), and the number of its slide, from 1. */
  story: string | null;
  slide: number;
  /** What the hue of submarine cables stands for. */
  colour: CableColouring;
  /** What the fill of countries stands for. */
  fill: CountryFill;
  /** Columns of the table beside the name. */
  columns: readonly ChosenColumn[];
  sort: TableSort;
  /** A released version of the data that is shown for good; `null` for the current one. */
  data: string | null;
  /** By how much type, lines, marks and targets are enlarged together, 1 to 4; `auto` is chosen for the screen. */
  scale: number | 'auto';
  /** A kiosk: seconds without input before it asks, and seconds before it takes no answer for one. */
  idleSeconds: number;
  askSeconds: number;
  /** Seconds that each slide rests in a kiosk; `auto` goes by the length of its text. */
  restSeconds: number | 'auto';
}

/** Half of the world that the record is about: from the Atlantic to the Pacific. */
export const HOME_CAMERA: Camera = { lng: 62, lat: 18, zoom: 2.1 };

export const DEFAULT_VIEW: View = {
  mode: 'explore',
  controls: 'all',
  background: 'themed',
  lang: 'auto',
  theme: 'auto',
  projection: 'flat',
  camera: HOME_CAMERA,
  layers: DEFAULT_LAYERS,
  hidden: [],
  filters: NO_FILTERS,
  clock: 'as-of',
  date: 'latest',
  from: monthIndex(2013, 9),
  compare: null,
  selection: null,
  panel: null,
  path: { from: null, to: null },
  story: null,
  slide: 1,
  colour: 'state',
  fill: 'agreements',
  columns: DEFAULT_COLUMNS,
  sort: DEFAULT_SORT,
  data: null,
  scale: 'auto',
  idleSeconds: 60,
  askSeconds: 15,
  restSeconds: 'auto',
};

/** Today's month, within the range of the clock; that of UTC, so that one link shows the same all round the world. */
export function currentMonth(now: Date = new Date()): number {
  return clampMonth(monthIndex(now.getUTCFullYear(), now.getUTCMonth() + 1));
}
