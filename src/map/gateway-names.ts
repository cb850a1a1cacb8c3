/** Names of gateways beside their marks, from a zoom at which there is room for them. */
import type { FeatureCollection, Point } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap, SymbolLayerSpecification } from 'maplibre-gl';
import type { Dataset, Entity } from '../domain/dataset';
import { isAliveAt } from '../domain/lifespan';
import type { Text } from '../domain/record-parts';
import type { TimeWindow } from '../domain/time-window';
import { lastAnswer } from '../lib/last-answer';

export const GATEWAY_NAMES = 'gateway-names';
/** The key says it. */
export const GATEWAY_NAMES_FROM_ZOOM = 6;

/** Of the gateways that have a place; looked for once, not at every step of the clock. */
const positionsOf = lastAnswer(({ entities }: Dataset) =>
  entities.flatMap(({ kind, point }, position) => (kind === 'gateways' && point ? [position] : [])),
);

/**
 * Gateways that are on the map on the day of the clock, in the order of the dataset.
 * @param selected position of one that is named as the selection already
 * @param passing by position, 1 for what the filters let through; `null` for all
 */
export function gatewaysAt(
  dataset: Dataset,
  { day }: TimeWindow,
  selected = -1,
  passing: Uint8Array | null = null,
): Entity[] {
  return positionsOf(dataset).flatMap((position) => {
    const gateway = dataset.entities[position];
    if (!gateway || position === selected || passing?.[position] === 0) return [];
    return isAliveAt(gateway.phases, day) ? [gateway] : [];
  });
}

export function gatewayNames(
  gateways: readonly Entity[],
  nameOf: (text: Text) => string,
): FeatureCollection<Point, { label: string }> {
  return {
    type: 'FeatureCollection',
    features: gateways.flatMap(({ name, point }) =>
      point
        ? [
            {
              type: 'Feature' as const,
              properties: { label: nameOf(name) },
              geometry: { type: 'Point' as const, coordinates: point },
            },
          ]
        : [],
    ),
  };
}

export class GatewayNames {
  readonly #map: MapLibreMap;
  readonly #dataset: Dataset;
  /** Ids of the gateways to be named. */
  #named = '';
  #names: FeatureCollection | null = null;

  constructor(map: MapLibreMap, dataset: Dataset) {
    this.#map = map;
    this.#dataset = dataset;
    map.on('zoom', () => this.#give());
  }

  /**
   * @param window the clock; `null` where the layer is off
   * @param isNewStyle the map has lost its names; else only a change in what is named is told
   */
  show(
    window: TimeWindow | null,
    selected: number,
    passing: Uint8Array | null,
    nameOf: (text: Text) => string,
    isNewStyle: boolean,
  ): void {
    const gateways = window ? gatewaysAt(this.#dataset, window, selected, passing) : [];
    const named = gateways.map(({ id }) => id).join(' ');
    if (!isNewStyle && named === this.#named) return;
    this.#named = named;
    this.#names = gatewayNames(gateways, nameOf);
    this.#give();
  }

  /** Names that are too far away to be shown would cost the worker a tile and the map a frame, at every such step. */
  #give(): void {
    if (!this.#names || this.#map.getZoom() < GATEWAY_NAMES_FROM_ZOOM) return;
    void this.#map.getSource<GeoJSONSource>(GATEWAY_NAMES)?.setData(this.#names);
    this.#names = null;
  }
}

/** @param paint of a name beside its mark, as the selection has it */
export function gatewayLayer(
  fonts: string[],
  scale: number,
  paint: NonNullable<SymbolLayerSpecification['paint']>,
): SymbolLayerSpecification {
  return {
    id: GATEWAY_NAMES,
    type: 'symbol',
    source: GATEWAY_NAMES,
    minzoom: GATEWAY_NAMES_FROM_ZOOM,
    layout: {
      'text-field': ['get', 'label'],
      'text-font': fonts,
      'text-size': 11.5 * scale,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 1,
      'text-justify': 'auto',
      'text-max-width': 12,
      'text-padding': 3,
    },
    paint,
  };
}
