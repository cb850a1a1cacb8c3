/** `<silk-road-map>`: the atlas in a page of somebody else, in a frame of its own, drawn when it comes near. */
import { elementStyle } from './element-style';
import { frameQuery, VIEW_ATTRIBUTES, viewParameters } from './frame-query';
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

/** How far from the view a map begins to load. */
const NEAR_PX = 300;
const ANSWER_MS = 5000;

export class SilkRoadMap extends HTMLElement implements LiveFrame {
  static observedAttributes = [...VIEW_ATTRIBUTES, 'view', 'theme', 'static', 'title'];

  /** Folder of the site, with a slash at the end. */
  static base = new URL('./', import.meta.url).href;

  readonly #shadow = this.attachShadow({ mode: 'open' });
  readonly #poster = document.createElement('img');
  #frame: HTMLIFrameElement | null = null;
  #nearness: IntersectionObserver | null = null;
  #isInView = false;
  #isReady = false;
  #state: AtlasState | null = null;
  #queue: AnyCommand[] = [];
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
    if (name === 'static') {
      if (value !== null) this.rest();
      else if (this.#isInView) this.#wake();
    } else if (name === 'theme') this.#followTheme();
    else if (name === 'title') this.#name();
    else if (this.#frame) this.#send('setView', this.#wanted());
    else this.#state = null;
    this.#showPoster();
  }

  get #theme(): 'light' | 'dark' {
    const asked = this.getAttribute('theme');
    return asked === 'light' || asked === 'dark' ? asked : pageTheme(this);
  }

  #wanted(): Parameters {
    return viewParameters((name) => this.getAttribute(name));
  }

  #showPoster(): void {
    this.dataset.theme = this.#theme;
    this.#poster.src = SilkRoadMap.base + posterUrl(this.#wanted(), this.#theme);
    if (this.hasAttribute('static')) this.#poster.alt = this.title;
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
    // The atlas needs its own origin to read its files; a link in it opens a page of its own.
    frame.setAttribute(
      'sandbox',
      'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads',
    );
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

  readonly #hear = ({ source, origin, data }: MessageEvent) => {
    if (!this.#frame || source !== this.#frame.contentWindow) return;
    if (origin !== new URL(SilkRoadMap.base).origin) return;
    const event = readEvent(data);
    if (!event) return;
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
    this.#frame?.contentWindow?.postMessage(toMessage(command), new URL(SilkRoadMap.base).origin);
  }

  #send<N extends CommandName>(name: N, value: CommandValues[N], id?: number): void {
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

  select(record: string | null): void {
    this.#send('select', record);
  }

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
