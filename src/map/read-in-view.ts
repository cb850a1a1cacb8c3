import { countryClasses } from '../domain/country-fill';
import type { Dataset, Entity } from '../domain/dataset';
import { fanOf } from '../layers/shared/fan';
import type { Rect } from '../lib/clip-line';
import type { AtlasMap } from './atlas-map';
import { type Seen, seenOf } from './in-view';
import type { MapState } from './map-state';
import { countriesDrawn, outlookOf } from './outlook';

/** What of the map's records can be seen now, the nearest to the middle first. */
export function readInView(
  { map }: AtlasMap,
  dataset: Dataset,
  state: MapState,
  shown: readonly Entity[],
  covers: readonly Rect[],
): Seen[] {
  const { layers, hidden, scale, projection, fill, window } = state;
  const outlook = outlookOf(map, covers);
  const fan = fanOf(dataset, {
    zoom: map.getZoom(),
    scale,
    isGlobe: projection === 'globe',
    layers,
    hidden,
  });
  // A country that the fill leaves as plain land is not shown.
  const filled = layers.includes('countries') ? countryClasses(dataset, fill, window) : null;
  const countriesSeen = filled
    ? new Set([...countriesDrawn(map, outlook)].filter((code) => filled.has(code)))
    : new Set<string>();
  return seenOf(shown, {
    dataset,
    day: window.day,
    outlook,
    shiftOf: (position) => fan.shiftOf(position),
    countriesSeen,
  });
}
