import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { CountryFill as Filling } from '../domain/country-fill';
import type { Dataset, Entity } from '../domain/dataset';
import type { NetworkPath } from '../domain/network-path';
import type { Text } from '../domain/record-parts';
import { shapeOf } from '../layers/shared/glyphs';
import type { CountryFill } from './country-fill';
import { AREA_LAYERS, SELECTION_AREAS, SELECTION_LABEL_LAYER, SELECTION_LABELS } from './map-style';
import { pathLabels } from './path-labels';
import { selectionFeatures } from './selection-features';

interface ShowOptions {
  nameOf: (text: Text) => string;
  isGlobe: boolean;
  fill: Filling;
  /** The path that is measured is named in place of the selection. */
  measured: NetworkPath | null;
  /** Several records are lit that are no selection of their own. */
  hasLit: boolean;
}

/** What the basemap shows of the selection: its outline, its circles of sight, its names. */
export class SelectionView {
  readonly #map: MapLibreMap;
  readonly #dataset: Dataset;
  readonly #fill: CountryFill;
  #shift = '';

  constructor(map: MapLibreMap, dataset: Dataset, fill: CountryFill) {
    this.#map = map;
    this.#dataset = dataset;
    this.#fill = fill;
  }

  show(entity: Entity | null, { nameOf, isGlobe, fill, measured, hasLit }: ShowOptions): void {
    const isOther = entity !== null && (entity.segments !== undefined || entity.kind in shapeOf);
    this.#fill.rest(fill, isOther || hasLit || measured !== null);
    this.#fill.select(entity?.kind === 'countries' ? (entity.countries[0] ?? null) : null);
    const { labels, areas } = selectionFeatures(entity, this.#dataset, nameOf, isGlobe);
    const names = measured ? pathLabels(measured, this.#dataset, nameOf) : labels;
    this.#fillSource(SELECTION_LABELS, [SELECTION_LABEL_LAYER], names);
    this.#fillSource(SELECTION_AREAS, AREA_LAYERS, areas);
    this.#shift = '';
  }

  #fillSource(source: string, layers: readonly string[], data: FeatureCollection): void {
    void this.#map.getSource<GeoJSONSource>(source)?.setData(data);
    const visibility = data.features.length > 0 ? 'visible' : 'none';
    for (const id of layers) this.#map.setLayoutProperty(id, 'visibility', visibility);
  }

  /** Moves the name along with a mark that stands in a fan; pixels, y down. */
  shiftName(shift: readonly [dx: number, dy: number]): void {
    const rounded = shift.map(Math.round) as [number, number];
    if (rounded.join() === this.#shift) return;
    this.#shift = rounded.join();
    this.#map.setPaintProperty(SELECTION_LABEL_LAYER, 'text-translate', rounded);
  }
}
