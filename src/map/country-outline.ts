import type { Map as MapLibreMap } from 'maplibre-gl';
import { BASEMAP_SOURCE, COUNTRY_SOURCE_LAYERS } from './basemap-style';

/**
 * Lights the fill and the outline of one country (ISO alpha-2) and puts out the one before. The
 * outline is made of its coast and its borders, whose disputed stretches stay dashed.
 */
export function selectCountry(map: MapLibreMap, iso2: string | null, before: string | null): void {
  for (const sourceLayer of COUNTRY_SOURCE_LAYERS) {
    const target = { source: BASEMAP_SOURCE, sourceLayer };
    if (before) map.setFeatureState({ ...target, id: before }, { selected: false });
    if (iso2) map.setFeatureState({ ...target, id: iso2 }, { selected: true });
  }
}
