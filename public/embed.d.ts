/**
 * Types of <silk-road-map>: reference this file where you use the element from TypeScript; with React take
 * `embed-react.d.ts` instead, which brings this one.
 */

export type Parameters = Readonly<Record<string, string>>;

export interface AtlasState {
  /** The query of its address, without the mode. */
  query: string;
  /** The month of the clock, `2017-06`. */
  date: string;
  layers: readonly string[];
  /** `<kind>/<id>` */
  select: string | null;
  isPlaying: boolean;
  /** Number of the slide, from 1; `null` without a story. */
  slide: number | null;
  /** How many messages were ignored. */
  ignored: number;
}

export interface NamedRecord {
  kind: string;
  id: string;
  name: { en: string; zh?: string };
}

export interface SilkRoadMapEventMap {
  ready: CustomEvent<{ protocol: number; dataVersion: string; dataAsOf: string }>;
  state: CustomEvent<AtlasState>;
  select: CustomEvent<NamedRecord | null>;
  hover: CustomEvent<NamedRecord | null>;
  height: CustomEvent<number>;
  idle: CustomEvent<null>;
  error: CustomEvent<{ code: string; message: string }>;
}

/** Attributes as properties; `null` takes one away. `select` is set as a property too, and called as a method. */
type Reflected = {
  [K in
    | 'view'
    | 'theme'
    | 'date'
    | 'layers'
    | 'lat'
    | 'lng'
    | 'zoom'
    | 'projection'
    | 'controls'
    | 'background'
    | 'story'
    | 'slide'
    | 'clock'
    | 'from'
    | 'colour'
    | 'fill'
    | 'hide'
    | 'data']: string | null;
};

export interface SilkRoadMapElement extends HTMLElement, Reflected {
  readonly state: AtlasState | null;
  setView(view: Parameters): void;
  setDate(date: string): void;
  setLayers(layers: readonly string[]): void;
  setFilters(filters: Parameters): void;
  get select(): (record: string | null) => void;
  set select(record: string | null | undefined);
  play(): void;
  pause(): void;
  setTheme(theme: 'auto' | 'light' | 'dark'): void;
  goToSlide(slide: number): void;
  getState(): Promise<AtlasState>;
  addEventListener<K extends keyof SilkRoadMapEventMap>(
    type: K,
    listener: (event: SilkRoadMapEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<K extends keyof SilkRoadMapEventMap>(
    type: K,
    listener: (event: SilkRoadMapEventMap[K]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

export interface SilkRoadMapAttributes {
  /** A query as in the address of the atlas; the single attributes win. */
  view?: string;
  story?: string;
  slide?: string | number;
  date?: string;
  layers?: string | readonly string[];
  lat?: string | number;
  lng?: string | number;
  zoom?: string | number;
  projection?: 'flat' | 'globe';
  theme?: 'auto' | 'light' | 'dark';
  lang?: 'auto' | 'en' | 'zh';
  controls?: 'none' | 'clock' | 'all';
  /** `transparent`: the page shows through wherever there is no land. */
  background?: 'themed' | 'transparent';
  select?: string;
  clock?: 'as-of' | 'window' | 'new';
  from?: string;
  colour?: string;
  fill?: string;
  hide?: string;
  /** A data version that the site keeps; without it always the current one. */
  data?: string;
  /** Only the picture, for good. */
  static?: boolean | '';
  /** The frame gets no origin at all: no storage, and nothing cached between two visits. */
  isolated?: boolean | '';
  title?: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'silk-road-map': SilkRoadMapElement;
  }
}
