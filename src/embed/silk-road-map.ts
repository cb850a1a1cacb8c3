/** `<silk-road-map>`: the atlas in a page of somebody else, in a frame of its own, drawn when it comes near. */
import { elementStyle } from './element-style';
import { changedParameters, frameQuery, VIEW_ATTRIBUTES, viewParameters } from './frame-query';
import { enter, type LiveFrame, leave } from './live-frames';
import { pageTheme } from './page-theme';
import { posterUrl } from './poster-url';
import {
  type AnyCommand,
  type AtlasState,
  type CommandName,
  type CommandValues,
  type Parameters,
  toMessage,
} from './protocol';
import { readEvent } from './read-message';
import { Reflected } from './reflected';
import { sandboxOf } from './sandbox';

/** How far from the view a map begins to load. */
const NEAR_PX = 300;
const ANSWER_MS = 5000;

export class SilkRoadMap extends Reflected implements LiveFrame {
  static observedAttributes = [...VIEW_ATTRIBUTES, 'view', 'theme', 'static', 'title', 'isolated'];

  /** Folder of the site, with a slash at the end. */
  static base = new URL('./', import.meta.url).href;

  static get #origin(): string {
    return new URL(SilkRoadMap.base).origin;
  }

  /** The host of the atlas lets no frame without an origin have its files. */
  static #isOriginNeeded = false;

  readonly #shadow = this.attachShadow({ mode: 'open' });
  readonly #poster = document.createElement('img');
  #frame: HTMLIFrameElement | null = null;
  #nearness: IntersectionObserver | null = null;
  #isInView = false;
  /** The frame has no origin: here, or since the page around has none itself. */
  #isOpaque = false;
  #isReady = false;
  #state: AtlasState | null = null;
  #queue: AnyCommand[] = [];
  #changes: Parameters | null = null;
  #waiting = new Map<number, (state: AtlasState) => void>();
  #nextId = 1;

  constructor() {
    super();
    this.#shadow.adoptedStyleSheets = [elementStyle()];
    this.#poster.alt = '';
    this.#poster.decoding = 'async';
    this.#shadow.append(this.#poster);
  }

  connectedCallback(): void {
    this.#showPoster();
    addEventListener('message', this.#hear);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', this.#followTheme);
    this.#nearness = new IntersectionObserver(
      ([entry]) => {
        this.#isInView = entry?.isIntersecting ?? false;
        if (this.#isInView) this.#wake();
        // A frame out of view draws nothing, so it may not notice by itself.
        else if (this.#isReady) this.pause();
      },
      { rootMargin: `${NEAR_PX}px` },
    );
    this.#nearness.observe(this);
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear);
    matchMedia('(prefers-color-scheme: dark)').removeEventListener('change', this.#followTheme);
    this.#nearness?.disconnect();
    leave(this);
    this.rest();
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (before === value || !this.isConnected) return;
    if (name === 'static' || name === 'isolated') this.#begin();
    else if (name === 'theme') this.#followTheme();
    else if (name === 'title') this.#name();
    else if (this.#frame) this.#change(changedParameters(name, before, this.#attribute));
    else this.#state = null;
    this.#showPoster();
  }

  get #theme(): 'light' | 'dark' {
    const asked = this.getAttribute('theme');
    return asked === 'light' || asked === 'dark' ? asked : pageTheme(this);
  }

  readonly #attribute = (name: string) => this.getAttribute(name);

  #wanted(): Parameters {
    return viewParameters(this.#attribute);
  }

  #showPoster(): void {
    this.dataset.theme = this.#theme;
    this.#poster.src = SilkRoadMap.base + posterUrl(this.#wanted(), this.#theme);
    this.#poster.alt = this.hasAttribute('static') ? this.title : '';
  }

  readonly #followTheme = () => {
    this.dataset.theme = this.#theme;
    if (this.#frame) this.#send('setTheme', this.#theme);
  };

  #name(): void {
    if (this.#frame) this.#frame.title = this.title || 'Digital Silk Road Atlas';
  }

  #wake(): void {
    if (this.hasAttribute('static')) return;
    enter(this);
    if (this.#frame) return;
    const frame = document.createElement('iframe');
    const view = this.#state
      ? Object.fromEntries(new URLSearchParams(this.#state.query))
      : this.#wanted();
    frame.src = `${SilkRoadMap.base}?${frameQuery(view, this.#theme, location.origin)}`;
    const isAsked = location.origin === SilkRoadMap.#origin || this.hasAttribute('isolated');
    this.#isOpaque = isAsked && !SilkRoadMap.#isOriginNeeded;
    frame.setAttribute('sandbox', sandboxOf(this.#isOpaque));
    frame.allow = 'fullscreen; clipboard-write';
    frame.referrerPolicy = 'origin';
    this.#frame = frame;
    this.#name();
    this.#shadow.append(frame);
  }

  isInView(): boolean {
    return this.#isInView;
  }

  rest(): void {
    this.#frame?.remove();
    this.#frame = null;
    this.#isReady = false;
    delete this.dataset.ready;
  }

  #begin(): void {
    this.rest();
    if (this.#isInView) this.#wake();
  }

  readonly #hear = ({ source, origin, data }: MessageEvent) => {
    if (!this.#frame || source !== this.#frame.contentWindow) return;
    if (origin !== SilkRoadMap.#origin && origin !== 'null') return;
    const event = readEvent(data);
    if (!event) return;
    this.#isOpaque = origin === 'null';
    if (event.name === 'error' && event.value.code === 'origin' && !SilkRoadMap.#isOriginNeeded) {
      SilkRoadMap.#isOriginNeeded = true;
      this.#begin();
      return;
    }
    if (event.name === 'ready') {
      this.#isReady = true;
      this.dataset.ready = '';
      for (const command of this.#queue.splice(0)) this.#post(command);
    }
    if (event.name === 'state') {
      this.#state = event.value;
      if (event.id !== undefined) this.#waiting.get(event.id)?.(event.value);
    }
    this.dispatchEvent(new CustomEvent(event.name, { detail: event.value }));
  };

  #post(command: AnyCommand): void {
    // No message can be addressed to a frame without an origin; commands are no secret.
    const to = this.#isOpaque ? '*' : SilkRoadMap.#origin;
    this.#frame?.contentWindow?.postMessage(toMessage(command), to);
  }

  /** Attributes that are set together, as a framework does, are one command: one flight of the camera. */
  #change(parameters: Parameters): void {
    if (!this.#changes) queueMicrotask(() => this.#tellChanges());
    this.#changes = { ...this.#changes, ...parameters };
  }

  #tellChanges(): void {
    const changes = this.#changes;
    this.#changes = null;
    if (changes && this.#frame) this.#send('setView', changes);
  }

  #send<N extends CommandName>(name: N, value: CommandValues[N], id?: number): void {
    this.#tellChanges();
    const command = { type: 'command', name, value, ...(id && { id }) } as AnyCommand;
    if (this.#isReady) this.#post(command);
    else this.#queue.push(command);
  }

  /** The view as it is now, `null` before there is a map. */
  get state(): AtlasState | null {
    return this.#state;
  }

  setView(view: Parameters): void {
    this.#send('setView', view);
  }

  setDate(date: string): void {
    this.#send('setDate', date);
  }

  setLayers(layers: readonly string[]): void {
    this.#send('setLayers', layers);
  }

  setFilters(filters: Parameters): void {
    this.#send('setFilters', filters);
  }

  /** A method, and as a property the attribute: frameworks set what an element has. */
  get select(): (record: string | null) => void {
    return this.#select;
  }

  set select(record: string | null | undefined) {
    this.reflect('select', record);
  }

  readonly #select = (record: string | null) => this.#send('select', record);

  play(): void {
    this.#send('play', null);
  }

  pause(): void {
    this.#send('pause', null);
  }

  setTheme(theme: 'auto' | 'light' | 'dark'): void {
    this.setAttribute('theme', theme);
  }

  goToSlide(slide: number): void {
    this.#send('goToSlide', slide);
  }

  /** @throws when the map does not answer within five seconds */
  getState(): Promise<AtlasState> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(id);
        reject(new Error('the map does not answer'));
      }, ANSWER_MS);
      this.#waiting.set(id, (state) => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        resolve(state);
      });
      this.#send('getState', null, id);
    });
  }
}
