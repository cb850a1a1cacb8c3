import type { Map as MapLibreMap } from 'maplibre-gl';
import { BASEMAP_SOURCE, COUNTRY_SOURCE_LAYERS } from './basemap-style';
import { SMALL_COUNTRIES } from './small-countries';

const TARGETS = [
  ...COUNTRY_SOURCE_LAYERS.map((sourceLayer) => ({ source: BASEMAP_SOURCE, sourceLayer })),
  { source: SMALL_COUNTRIES },
];

/**
 * Lights the fill and the outline of one country (ISO alpha-2) and puts out the one before. The
 * outline is made of its coast and its borders, whose disputed stretches stay dashed.
 */
export function selectCountry(map: MapLibreMap, iso2: string | null, before: string | null): void {
  for (const target of TARGETS) {
    if (before) map.setFeatureState({ ...target, id: before }, { selected: false });
    if (iso2) map.setFeatureState({ ...target, id: iso2 }, { selected: true });
  }
}
