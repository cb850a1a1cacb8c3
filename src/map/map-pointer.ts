import type { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Dataset, Entity } from '../domain/dataset';
import { phaseAt } from '../domain/lifespan';
import type { LayerContext } from '../layers/layer-context';
import { FANS_FROM_ZOOM, fanOf } from '../layers/shared/fan';
import { HeldFan } from './held-fan';
import type { MapEvents } from './map-state';
import { pickAll, pickOne, pickReach } from './picking';
import { type SmallCountries, smallCountryAt } from './small-countries';

interface Given {
  overlay: MapLibreOverlay;
  dataset: Dataset;
  small: SmallCountries;
  events: Pick<MapEvents, 'onHover' | 'onPick' | 'onPickCountry'>;
  /** What the layers are told now; `null` while there is nothing to point at yet. */
  context: () => LayerContext | null;
  /** A fan has closed. */
  onFanClosed: () => void;
}

/** Older browsers say of a click only what the device has. */
function isFinger(event: MouseEvent): boolean {
  if (event instanceof PointerEvent) return event.pointerType === 'touch';
  return matchMedia('(pointer: coarse)').matches;
}

/** What the pointer finds on the map: the record under it, the fan that it holds open, what a click hits. */
export class MapPointer {
  readonly #map: MapLibreMap;
  readonly #given: Given;
  readonly #fan: HeldFan;
  #at: { x: number; y: number } | null = null;
  #frame = 0;

  constructor(map: MapLibreMap, given: Given) {
    this.#map = map;
    this.#given = given;
    this.#fan = new HeldFan(map, given.dataset);
    map.on('mousemove', ({ point }) => {
      this.#at = point;
      this.#frame ||= requestAnimationFrame(() => this.#hover());
    });
    // What was under the pointer moves away from it; what is there when it lets go is asked anew.
    map.on('dragstart', () => given.events.onHover(null, 0, 0));
    map.on('dragend', () => {
      this.#frame ||= requestAnimationFrame(() => this.#hover());
    });
    map.on('mouseout', () => {
      this.#at = null;
      this.#leaveFan();
      given.events.onHover(null, 0, 0);
    });
    map.on('click', ({ point, originalEvent }) => this.#pick(point.x, point.y, originalEvent));
  }

  /** Position in the dataset of the mark whose fan is held open, -1 for none. */
  get held(): number {
    return this.#fan.entity;
  }

  #hover(): void {
    this.#frame = 0;
    const { overlay, dataset, events } = this.#given;
    const context = this.#given.context();
    if (!this.#at || !context || this.#map.isMoving()) return;
    const { x, y } = this.#at;
    const entity = pickOne(overlay, dataset, x, y, pickReach(false, context.scale) / 2);
    this.#map.getCanvas().style.cursor = entity ? 'pointer' : '';
    if (entity?.point) this.#fan.open(dataset.entities.indexOf(entity));
    else this.#leaveFan();
    events.onHover(entity, x, y);
  }

  #leaveFan(): void {
    const context = this.#given.context();
    if (context && this.#fan.leave(this.#at, context)) this.#given.onFanClosed();
  }

  #pick(x: number, y: number, event: MouseEvent): void {
    const { overlay, dataset, small, events } = this.#given;
    const context = this.#given.context();
    if (!context) return;
    const isTouch = isFinger(event);
    const radius = pickReach(isTouch, context.scale);
    const at = { x, y, radius, isPrecise: !isTouch };
    const entities = pickAll(overlay, dataset, at);
    if (isTouch) entities.push(...this.#beneath(entities, context, at));
    const smallCode = smallCountryAt(this.#map, small, x, y, radius);
    if (entities.length > 0) {
      const country = dataset.entities.find(
        ({ kind, countries }) => kind === 'countries' && countries[0] === smallCode,
      );
      events.onPick(country ? [...entities, country] : entities, x, y);
      return;
    }
    const [country] = this.#map.queryRenderedFeatures([x, y], { layers: ['country-fill'] });
    const code = smallCode ?? country?.properties.iso2;
    if (typeof code === 'string') events.onPickCountry(code);
    else events.onPick([], x, y);
  }

  /** Marks that a closed fan hides beneath those found: a finger opens no fan, since it does not hover. */
  #beneath(
    found: readonly Entity[],
    context: LayerContext,
    { x, y, radius }: { x: number; y: number; radius: number },
  ): Entity[] {
    if (context.zoom >= FANS_FROM_ZOOM) return [];
    const { entities } = this.#given.dataset;
    const fan = fanOf(this.#given.dataset, context);
    const groups = new Set(found.map((entity) => fan.groupOf(entities.indexOf(entity))));
    return entities.filter((entity, position) => {
      const group = fan.groupOf(position);
      if (!entity.point || group < 0 || !groups.has(group) || found.includes(entity)) return false;
      if (!phaseAt(entity.phases, context.window.day)) return false;
      const pixel = this.#map.project(entity.point);
      return Math.hypot(pixel.x - x, pixel.y - y) <= radius;
    });
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
  }
}
