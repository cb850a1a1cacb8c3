/**
 * The bridge between the view and the two libraries that draw it: MapLibre for the basemap, deck.gl for
 * the records, in one WebGL context. It is told states and says what was touched; it knows no store.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import './label-fonts.css';
import { everHatched } from '../domain/country-fill';
import type { Dataset, Entity } from '../domain/dataset';
import type { LayerId } from '../domain/layer-id';
import type { Text } from '../domain/record-parts';
import type { LayerContext } from '../layers/layer-context';
import type { Drawable } from '../layers/layer-module';
import { layerModules, underlays } from '../layers/registry';
import { FINE_FROM_ZOOM } from '../layers/shared/cable-style';
import { fanOf } from '../layers/shared/fan';
import { glyphAtlasOf } from '../layers/shared/glyph-atlas';
import type { Theme } from '../lib/theme-tokens';
import type { Camera } from '../state/view';
import { BASEMAP_SOURCE, DATA_ANCHOR } from './basemap-style';
import { CityClearance } from './city-clearance';
import type { GestureHelp } from './cooperative';
import { CountryFill } from './country-fill';
import { drawLayers } from './draw-layers';
import { GatewayNames } from './gateway-names';
import { holdBack } from './hold-back';
import { cameraOf, cameraOnScreen } from './home-camera';
import { isLit } from './is-lit';
import { makeMap } from './make-map';
import { makeOverlay } from './make-overlay';
import { MapPointer } from './map-pointer';
import type { MapEvents, MapState } from './map-state';
import { makeMapStyle } from './map-style';
import { MilestoneMarks } from './milestone-marks';
import { preloadTiles } from './preload-tiles';
import { firstTile, prepareLibraries } from './prepare-libraries';
import type { RestingOverlay } from './resting-overlay';
import { SelectionView } from './selection-view';
import { showSky } from './show-sky';
import { type SmallCountries, smallCountries } from './small-countries';

/** Zooms are rounded, so that a slow zoom does not make layers anew for a change no eye can see. */
const ZOOM_STEP = 0.05;
/** What of a state the style is made of. */
const STYLED = ['theme', 'isTransparent', 'lang', 'scale', 'fill'] as const;
/** What the fill of countries follows. */
const PAINTED = ['window', 'layers', 'filters'] as const;
/** What the outline, the circles and the names of a selection follow. */
const SELECTED = ['selected', 'lit', 'measured'] as const;

export class AtlasMap {
  readonly map: MapLibreMap;
  readonly #overlay: RestingOverlay;
  readonly #dataset: Dataset;
  readonly #events: MapEvents;
  readonly #drawables: ReadonlyMap<string, Drawable>;
  readonly #fill: CountryFill;
  readonly #milestones: MilestoneMarks;
  readonly #gateways: GatewayNames;
  readonly #pointer: MapPointer;
  readonly #cities: CityClearance;
  readonly #selection: SelectionView;
  /** What the style is made of and does not change. */
  readonly #given: { tilesUrl: string; hatched: string[]; small: SmallCountries };
  #state: MapState;
  #fades: ReadonlyMap<LayerId, number> | null = null;
  #isStyled = false;
  #isTilesMissing = false;
  #hasLayers = false;
  /** The records are made ready and not yet drawn. */
  #isHeld = true;
  /** The worker has its tiles to read, and deck.gl may keep this thread busy with its programs meanwhile. */
  #isWorkerFed = false;
  #stopHolding?: () => void;
  #zoom: number;

  constructor(
    container: HTMLElement,
    options: {
      dataset: Dataset;
      tilesUrl: string;
      camera: Camera;
      state: MapState;
      events: MapEvents;
      /** What a frame in somebody else's page says of its gestures; none elsewhere. */
      gestureHelp?: GestureHelp | undefined;
      /** Of a picture: so many pixels for a CSS pixel, and no cap but that of the graphics card. */
      pixelRatio?: number;
    },
  ) {
    const { dataset, tilesUrl, camera, state, events } = options;
    prepareLibraries(tilesUrl);
    this.#dataset = dataset;
    this.#events = events;
    this.#state = state;
    this.#given = { tilesUrl, hatched: everHatched(dataset), small: smallCountries(dataset) };
    const { lng, lat, zoom } = cameraOnScreen(camera, container);
    this.#zoom = zoom;
    this.#drawables = new Map(
      [...layerModules, ...underlays].map((module) => [module.id, module.prepare(dataset)]),
    );
    this.map = makeMap(container, {
      style: makeMapStyle({ ...state, ...this.#given }),
      camera: { lng, lat, zoom },
      gestureHelp: options.gestureHelp,
      pixelRatio: options.pixelRatio,
    });
    this.#overlay = makeOverlay(this.map, options.pixelRatio !== undefined);
    this.#fill = new CountryFill(this.map, dataset);
    this.#milestones = new MilestoneMarks(this.map, events.onPick);
    this.#gateways = new GatewayNames(this.map, dataset);
    this.#cities = new CityClearance(this.map, dataset);
    this.#selection = new SelectionView(this.map, dataset, this.#fill);
    this.#pointer = new MapPointer(this.map, {
      overlay: this.#overlay,
      dataset,
      small: this.#given.small,
      events,
      context: () => (this.#isStyled ? this.#context() : null),
      onFanClosed: () => this.#draw(),
    });
    this.#showMilestones();
    this.#listen();
  }

  /**
   * Starts the worker, asks for the tiles of an opening view and draws the glyphs, before there are records to make a map
   * of. (The browser asks its graphics process for the first canvas and waits: 10 ms now, 150 once that has the page to
   * paint and no card to do it.)
   */
  static warmUp(tilesUrl: string, camera: Camera, container: HTMLElement, theme: Theme): void {
    prepareLibraries(tilesUrl);
    preloadTiles(tilesUrl, cameraOnScreen(camera, container), container);
    glyphAtlasOf(theme);
  }

  readonly #nameOf = (text: Text) => (this.#state.lang === 'zh' && text.zh) || text.en;

  #listen(): void {
    const { map } = this;
    map.once('style.load', () => {
      this.#isStyled = true;
      this.#project();
      map.addControl(this.#overlay);
      this.#stopHolding = holdBack(
        map,
        () => this.#isReady(),
        () => {
          this.#isHeld = false;
          this.#isWorkerFed = true;
          this.#draw();
        },
      );
      map.once('idle', () => this.#startDrawing());
      // The other tiles of the view are asked for in the same breath.
      firstTile.then(() => setTimeout(() => this.#startDrawing()));
      this.#paint();
      this.#showSelection();
      this.#nameGateways(true);
    });
    map.on('idle', () => {
      if (!this.#isHeld && this.#isAtRest()) this.#events.onSettled();
    });
    map.on('error', (event) => {
      // MapLibre says of an error in a source which source it was; a tile that fails is told once.
      const { sourceId } = event as { sourceId?: string };
      if (sourceId !== BASEMAP_SOURCE || this.#isTilesMissing) return;
      this.#isTilesMissing = true;
      this.#events.onTilesMissing();
    });
    map.on('zoom', () => {
      const zoom = Math.round(map.getZoom() / ZOOM_STEP) * ZOOM_STEP;
      if (zoom === this.#zoom) return;
      this.#zoom = zoom;
      this.#draw();
    });
    map.on('movestart', () => this.#events.onUnsettled());
    map.on('moveend', (event) => {
      // It is told by the map that was moved.
      if ('isFollowing' in event) return;
      this.#events.onMove(cameraOf(map));
    });
  }

  /** What it shows. */
  get state(): MapState {
    return this.#state;
  }

  /** Brings the map to a state; only what changed is touched. */
  update(state: MapState): void {
    const before = this.#state;
    this.#state = state;
    if (!this.#isStyled || !this.#isToBeSeen(before, state)) return;
    this.#events.onUnsettled();
    this.#overlay.wake();
    const isNewStyle = STYLED.some((name) => before[name] !== state[name]);
    if (isNewStyle) this.map.setStyle(makeMapStyle({ ...state, ...this.#given }), { diff: true });
    if (isNewStyle) this.#cities.reset();
    const isNewProjection = isNewStyle || before.projection !== state.projection;
    if (isNewProjection) this.#project();
    if (isNewStyle || PAINTED.some((name) => before[name] !== state[name])) this.#paint();
    this.#nameGateways(isNewStyle);
    if (isNewProjection || SELECTED.some((name) => before[name] !== state[name]))
      this.#showSelection();
    this.#showMilestones();
    this.#draw();
    this.map.triggerRepaint();
  }

  /** Lines in full that come in while none is drawn so change nothing on the screen. */
  #isToBeSeen(before: MapState, state: MapState): boolean {
    const names = Object.keys(state) as (keyof MapState)[];
    const changed = names.filter((name) => before[name] !== state[name]);
    const isFine = this.#zoom >= FINE_FROM_ZOOM || this.#dataset.entities[state.selected]?.segments;
    return changed.join() !== 'paths' || Boolean(isFine);
  }

  /** Layers on their way in or out, by opacity; `null` when all are there. The layers are those of the state. */
  fade(fades: ReadonlyMap<LayerId, number> | null): void {
    if (fades === this.#fades) return;
    this.#fades = fades;
    if (!this.#isStyled) return;
    this.#fill.fade(this.#state.fill, fades?.get('countries') ?? 1);
    this.#draw();
  }

  /** Asks for the tiles that a camera will show. */
  preload(camera: Camera): void {
    preloadTiles(this.#given.tilesUrl, camera, this.map.getContainer());
  }

  /** What the layers are told. */
  #context(): LayerContext {
    const { projection, selected, ...state } = this.#state;
    return {
      ...state,
      selected: this.#litOf(selected),
      lit: state.measured ? null : state.lit,
      pointed: state.hovered >= 0 ? state.hovered : this.#pointer.held,
      zoom: this.#zoom,
      isGlobe: projection === 'globe',
      beforeId: DATA_ANCHOR,
    };
  }

  /**
   * What stays lit while all else rests. What has no mark or line of its own (a country, a total, a text) leaves the
   * others lit; a measured path lets them all rest.
   */
  #litOf(selected: number): number {
    if (this.#state.measured) return this.#dataset.entities.length;
    return isLit(this.#dataset, selected) ? selected : -1;
  }

  #startDrawing(): void {
    if (this.#isWorkerFed) return;
    this.#isWorkerFed = true;
    this.#draw();
  }

  #draw(): void {
    if (!this.#isStyled || !this.#isWorkerFed) return;
    const { selected } = this.#state;
    const context = this.#context();
    const drawn = drawLayers(this.#drawables, context, this.#dataset, selected, this.#fades);
    this.#hasLayers = drawn.length > 0;
    this.#overlay.setProps({
      layers: drawn,
      layerFilter: this.#isHeld ? () => false : null,
    });
    this.#selection.shiftName(fanOf(this.#dataset, context).shiftOf(selected));
  }

  /** Asked of a map that has come to rest unpainted: puts all in its place, if it can, for its first frame. */
  #isReady(): boolean {
    if (!this.#isInPlace()) this.#draw();
    return this.#isInPlace() && !this.#cities.update(this.#context());
  }

  /** Asked of a map that has nothing more to draw: whether nothing has to be put in its place, or else does it. */
  #isAtRest(): boolean {
    if (this.#isInPlace()) return !this.#cities.update(this.#context());
    this.#draw();
    // A frame in which nothing else changes is followed by rest again, and this question.
    this.map.triggerRepaint();
    return false;
  }

  #project(): void {
    const isGlobe = this.#state.projection === 'globe';
    this.map.setProjection({ type: isGlobe ? 'globe' : 'mercator' });
    showSky(this.map, isGlobe);
  }

  /**
   * The overlay puts its layers among those of the style only while the style is loaded, and draws them over
   * the labels until then; asked again when the map has come to rest, it puts them in their place.
   */
  #isInPlace(): boolean {
    if (!this.#hasLayers) return true;
    return this.map.getLayer(`deck-maplibre-layer-group-before:${DATA_ANCHOR}`) !== undefined;
  }

  #paint(): void {
    const { layers, window, fill, filters } = this.#state;
    this.#fill.paint(layers.includes('countries') ? fill : null, window, filters);
  }

  #showMilestones(): void {
    const { milestones, isPlaying, selected, scale } = this.#state;
    const isNamed = (one: Entity) => isPlaying || one === this.#dataset.entities[selected];
    this.#milestones.show(milestones, this.#nameOf, isNamed, scale);
  }

  #nameGateways(isNewStyle: boolean): void {
    const { layers, window, selected, passing } = this.#state;
    const clock = layers.includes('terrestrial-cables') ? window : null;
    this.#gateways.show(clock, selected, passing, this.#nameOf, isNewStyle);
  }

  #showSelection(): void {
    const entity = this.#dataset.entities[this.#state.selected] ?? null;
    const { fill, projection, measured, lit } = this.#state;
    const isGlobe = projection === 'globe';
    const hasLit = lit !== null;
    this.#selection.show(entity, { nameOf: this.#nameOf, isGlobe, fill, measured, hasLit });
  }

  /** Draws now and lays what is drawn on a canvas, as large as that is asked to be; nothing of it may be shown else. */
  paintOn(
    canvas: CanvasRenderingContext2D,
    box: { x: number; y: number; width: number; height: number },
  ): void {
    this.map.redraw();
    canvas.drawImage(this.map.getCanvas(), box.x, box.y, box.width, box.height);
  }

  /** The layers go first, while the style that they stand in is there. */
  destroy(): void {
    this.#stopHolding?.();
    this.#isStyled = false;
    this.#pointer.destroy();
    this.map.remove();
  }
}
