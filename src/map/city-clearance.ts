import type { ExpressionSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { Dataset } from '../domain/dataset';
import type { LayerContext } from '../layers/layer-context';
import { fanOf } from '../layers/shared/fan';
import { CITY_FILTER, CITY_MIN_ZOOM, CITY_OFFSET_EM } from './basemap-labels';
import { BASEMAP_SOURCE } from './basemap-style';

/** Size of a city's name before the scale, CSS pixels; the offset of a label is counted in it. */
const NAME_PX = 11.5;

/** Keeps the names of cities off the fans of marks that open over them: a name stands outside its fan. */
export class CityClearance {
  readonly #map: MapLibreMap;
  readonly #dataset: Dataset;
  #written = '[]';

  constructor(map: MapLibreMap, dataset: Dataset) {
    this.#map = map;
    this.#dataset = dataset;
  }

  /** @returns whether names were moved, and the map is to be drawn again */
  update(context: LayerContext): boolean {
    const offsets = context.zoom < CITY_MIN_ZOOM ? [] : this.#offsets(context);
    const text = JSON.stringify(offsets);
    if (text === this.#written) return false;
    this.#written = text;
    this.#map.setLayoutProperty(
      'city-labels',
      'text-radial-offset',
      offsets.length > 0
        ? ([
            'match',
            ['get', 'name_en'],
            ...offsets.flat(),
            CITY_OFFSET_EM,
          ] as unknown as ExpressionSpecification)
        : CITY_OFFSET_EM,
    );
    return true;
  }

  /** A new style has the names where they were. */
  reset(): void {
    this.#written = '[]';
  }

  /** By name, each once: how far off its dot the name has to stand. */
  #offsets(context: LayerContext): [string, number][] {
    const fan = fanOf(this.#dataset, context);
    const fans = this.#dataset.entities.flatMap(({ point }, entity) => {
      const radius = fan.radiusOf(entity);
      return point && radius > 0 ? [{ at: this.#map.project(point), radius }] : [];
    });
    const cities = this.#map.querySourceFeatures(BASEMAP_SOURCE, {
      sourceLayer: 'labels',
      filter: CITY_FILTER,
    });
    const offsets = new Map<string, number>();
    for (const { geometry, properties } of cities) {
      if (geometry.type !== 'Point') continue;
      const city = this.#map.project(geometry.coordinates as [number, number]);
      const over = fans.filter(
        ({ at, radius }) => Math.hypot(at.x - city.x, at.y - city.y) < radius,
      );
      const radius = Math.max(0, ...over.map((one) => one.radius));
      const em = Math.round((10 * radius) / (NAME_PX * context.scale)) / 10;
      if (em > CITY_OFFSET_EM) offsets.set(String(properties.name_en), em);
    }
    return [...offsets].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}
