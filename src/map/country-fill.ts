/** Paints countries on the basemap's own tiles, and the discs of small ones, touching only those whose class changed. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { countryClasses, type CountryFill as Fill } from '../domain/country-fill';
import type { Dataset } from '../domain/dataset';
import type { Filters } from '../domain/filter';
import type { TimeWindow } from '../domain/time-window';
import { THEMES } from '../lib/themes';
import { BASEMAP_SOURCE, LAND, landOpacity, OUTLINE_LAYERS } from './basemap-style';
import { selectCountry } from './country-outline';
import { hatchColour, hatchName, hatchOpacity } from './country-paint';
import { hatchImage } from './hatch-image';
import { SMALL_COUNTRIES } from './small-countries';

const TARGETS = [
  { source: BASEMAP_SOURCE, sourceLayer: 'countries' },
  { source: SMALL_COUNTRIES },
] as const;

/** The fill of countries steps back while one record is selected. */
const AT_REST = 0.5;

export class CountryFill {
  readonly #map: MapLibreMap;
  readonly #dataset: Dataset;
  #classes: ReadonlyMap<string, number> = new Map();
  #selected: string | null = null;
  #isAtRest = false;
  #fade = 1;

  constructor(map: MapLibreMap, dataset: Dataset) {
    this.#map = map;
    this.#dataset = dataset;
    // The style refers to the hatch of its theme by name.
    map.setMissingStyleImageResolver((id) => {
      const theme = THEMES.find((one) => hatchName(one) === id);
      if (!theme) return;
      const { pixelRatio, ...image } = hatchImage(hatchColour(theme));
      map.addImage(id, image, { pixelRatio });
    });
  }

  /** @param fill `null` while the layer of countries is off */
  paint(fill: Fill | null, window: TimeWindow, filters: Filters): void {
    const classes = fill
      ? countryClasses(this.#dataset, fill, window, filters)
      : new Map<string, number>();
    for (const code of new Set([...classes.keys(), ...this.#classes.keys()])) {
      const now = classes.get(code) ?? 0;
      if (now === (this.#classes.get(code) ?? 0)) continue;
      for (const target of TARGETS)
        this.#map.setFeatureState({ ...target, id: code }, { fill: now });
    }
    this.#classes = classes;
  }

  /** Whether the fill lets a selected record stand out. */
  rest(fill: Fill, isAtRest: boolean): void {
    this.#isAtRest = isAtRest;
    this.#setOpacity(fill);
  }

  /** The fill on its way in or out. @param part 0 to 1 */
  fade(fill: Fill, part: number): void {
    if (part === this.#fade) return;
    this.#fade = part;
    this.#setOpacity(fill);
  }

  #setOpacity(fill: Fill): void {
    const opacity = (this.#isAtRest ? AT_REST : 1) * this.#fade;
    const land = landOpacity(opacity);
    this.#map.setPaintProperty(LAND, 'fill-opacity-transition', land['fill-opacity-transition']);
    this.#map.setPaintProperty(LAND, 'fill-opacity', land['fill-opacity']);
    this.#map.setPaintProperty('country-fill', 'fill-opacity', opacity);
    this.#map.setPaintProperty('country-hatch', 'fill-opacity', hatchOpacity(fill, opacity));
  }

  select(code: string | null): void {
    // A new style has hidden them.
    if (code)
      for (const id of OUTLINE_LAYERS) this.#map.setLayoutProperty(id, 'visibility', 'visible');
    if (code === this.#selected) return;
    selectCountry(this.#map, code, this.#selected);
    this.#selected = code;
  }
}
