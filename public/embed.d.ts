/** Types of <silk-road-map>: reference this file where you use the element from TypeScript. */

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

export interface SilkRoadMapElement extends HTMLElement {
  readonly state: AtlasState | null;
  setView(view: Parameters): void;
  setDate(date: string): void;
  setLayers(layers: readonly string[]): void;
  setFilters(filters: Parameters): void;
  select(record: string | null): void;
  play(): void;
  pause(): void;
  setTheme(theme: 'auto' | 'light' | 'dark'): void;
  goToSlide(slide: number): void;
  getState(): Promise<AtlasState>;
}

export interface SilkRoadMapAttributes {
  /** A query as in the address of the atlas; the single attributes win. */
  view?: string;
  story?: string;
  slide?: string;
  date?: string;
  layers?: string;
  lat?: string;
  lng?: string;
  zoom?: string;
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
  title?: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'silk-road-map': SilkRoadMapElement;
  }
}
