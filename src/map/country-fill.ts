/** Paints countries on the basemap's own tiles, touching only those whose class changed. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { BASEMAP_SOURCE } from './basemap-style';
import { selectCountry } from './country-outline';

const COUNTRIES = { source: BASEMAP_SOURCE, sourceLayer: 'countries' };

export class CountryFill {
  readonly #map: MapLibreMap;
  #classes = new Map<string, number>();
  #selected: string | null = null;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** @param classes 0 for no fill, 1 to 5, by ISO code; codes left out are cleared */
  paint(classes: ReadonlyMap<string, number>): void {
    for (const [code, fill] of classes)
      if ((this.#classes.get(code) ?? 0) !== fill)
        this.#map.setFeatureState({ ...COUNTRIES, id: code }, { fill });
    for (const [code, fill] of this.#classes)
      if (fill !== 0 && !classes.has(code))
        this.#map.setFeatureState({ ...COUNTRIES, id: code }, { fill: 0 });
    this.#classes = new Map(classes);
  }

  select(code: string | null): void {
    if (code === this.#selected) return;
    selectCountry(this.#map, code, this.#selected);
    this.#selected = code;
  }
}
