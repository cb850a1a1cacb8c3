import type { Dataset, Entity } from '../domain/dataset';
import { fanOf } from '../layers/shared/fan';
import type { Rect } from '../lib/clip-line';
import type { AtlasMap } from './atlas-map';
import { type Seen, seenOf } from './in-view';
import type { MapState } from './map-state';
import { countriesDrawn, outlookOf } from './outlook';

const NO_COUNTRIES: ReadonlySet<string> = new Set();

/** What of the map's records can be seen now, the nearest to the middle first. */
export function readInView(
  { map }: AtlasMap,
  dataset: Dataset,
  state: MapState,
  shown: readonly Entity[],
  covers: readonly Rect[],
): Seen[] {
  const { layers, hidden, placed, scale, projection, window, paths } = state;
  const outlook = outlookOf(map, covers);
  const fan = fanOf(dataset, {
    zoom: map.getZoom(),
    scale,
    isGlobe: projection === 'globe',
    layers,
    hidden,
    placed,
  });
  return seenOf(shown, {
    dataset,
    paths,
    day: window.day,
    outlook,
    shiftOf: (position) => fan.shiftOf(position),
    countriesSeen: layers.includes('countries') ? countriesDrawn(map, outlook) : NO_COUNTRIES,
  });
}
