/**
 * What a host page and an embedded atlas say to each other, version 1. Every message is a plain object with
 * `atlas`, `v`, `type`, `name` and `value`; a command may bear an `id`, which the answer to it repeats. Whatever
 * else arrives is ignored and counted.
 */
export const ATLAS = 'silk-road-map';
export const PROTOCOL_VERSION = 1;

/** Parameters of the atlas's address, by name. */
export type Parameters = Readonly<Record<string, string>>;

/** What each command bears. */
export interface CommandValues {
  /** Any parameters of the address except the mode: `{ lng: '57', zoom: '4', projection: 'globe', lang: 'zh' }`. */
  setView: Parameters;
  /** A month, `2017-06`, or `latest`. */
  setDate: string;
  /** Ids of layers; none for an empty list. */
  setLayers: readonly string[];
  /** Parameters of filters; those left out are lifted. */
  setFilters: Parameters;
  /** `<kind>/<id>`, or nothing. */
  select: string | null;
  play: null;
  pause: null;
  setTheme: 'auto' | 'light' | 'dark';
  /** Number of a slide of the story, from 1. */
  goToSlide: number;
  /** Answered by the event `state`. */
  getState: null;
}
export type CommandName = keyof CommandValues;

/** A record as events name it. */
export interface NamedRecord {
  kind: string;
  id: string;
  name: { en: string; zh?: string };
}

/** The view of an embedded atlas. */
export interface AtlasState {
  /** The query of its address, without the mode. */
  query: string;
  /** The month of the clock, `2017-06`. */
  date: string;
  layers: readonly string[];
  select: string | null;
  isPlaying: boolean;
  /** Number of the slide, from 1; `null` without a story. */
  slide: number | null;
  /** How many messages were ignored, since they were none of this protocol or came from elsewhere. */
  ignored: number;
}

/** What each event bears. */
export interface EventValues {
  /** The map stands. */
  ready: { protocol: number; dataVersion: string; dataAsOf: string };
  state: AtlasState;
  select: NamedRecord | null;
  hover: NamedRecord | null;
  /** The height in CSS pixels that suits the present width. */
  height: number;
  /**
   * Of `mode=kiosk` in a frame, never of an embedded map: a visitor has gone, untouched for the time it was told it
   * asked, and shows its stories again.
   */
  idle: null;
  /**
   * `code` for programs, `message` for people: `command` (it names what is not known), `data` (the records do not load),
   * `webgl` (a picture stands in the place of the map), `origin` (a frame without an origin, and a host without CORS).
   */
  error: { code: string; message: string };
}
export type EventName = keyof EventValues;

export interface Command<N extends CommandName = CommandName> {
  type: 'command';
  name: N;
  value: CommandValues[N];
  id?: number;
}
export type AnyCommand = { [N in CommandName]: Command<N> }[CommandName];

export interface AtlasEvent<N extends EventName = EventName> {
  type: 'event';
  name: N;
  value: EventValues[N];
  /** Of the command that it answers. */
  id?: number;
}
export type AnyEvent = { [N in EventName]: AtlasEvent<N> }[EventName];

/** A message ready to be posted. */
export function toMessage<M extends AnyCommand | AnyEvent>(message: M) {
  return { atlas: ATLAS, v: PROTOCOL_VERSION, ...message };
}
