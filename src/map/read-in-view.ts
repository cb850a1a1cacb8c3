import type { Dataset, Entity } from '../domain/dataset';
import { fanOf } from '../layers/shared/fan';
import type { Rect } from '../lib/clip-line';
import { lastAnswer } from '../lib/last-answer';
import type { AtlasMap } from './atlas-map';
import { type Seen, type SightMemory, seenOf } from './in-view';
import type { MapState } from './map-state';
import { countriesDrawn, outlookOf } from './outlook';

const NO_COUNTRIES: ReadonlySet<string> = new Set();

/**
 * Reads what of the map's records can be seen now. What the camera, the switches and
 * what covers the map decide is worked out once, so that a step of the clock costs little.
 */
export function makeInViewReader({ map }: AtlasMap, dataset: Dataset) {
  const positions = new Map(dataset.entities.map((entity, position) => [entity, position]));
  /** Anew for a map that stands elsewhere. */
  const sightOf = lastAnswer(
    (
      _camera: string,
      _covers: string,
      _layers: MapState['layers'],
      _hidden: MapState['hidden'],
      _placed: MapState['placed'],
      _paths: MapState['paths'],
    ) => ({ memory: new Map() as SightMemory }),
  );
  /** Apart: the filters change no country, and to ask the basemap is dear. */
  const countriesAt = lastAnswer((_camera: string, _covers: string) => ({
    seen: null as ReadonlySet<string> | null,
  }));
  return (state: MapState, shown: readonly Entity[], covers: readonly Rect[]): Seen[] => {
    const { layers, hidden, placed, scale, projection, window, paths } = state;
    const { lng, lat } = map.getCenter();
    const { clientWidth, clientHeight } = map.getContainer();
    const zoom = map.getZoom();
    const camera = [lng, lat, zoom, clientWidth, clientHeight, projection, scale].join();
    const covered = JSON.stringify(covers);
    const sight = sightOf(camera, covered, layers, hidden, placed, paths);
    const countries = countriesAt(camera, covered);
    const outlook = outlookOf(map, covers);
    const isGlobe = projection === 'globe';
    const fan = fanOf(dataset, { zoom, scale, isGlobe, layers, hidden, placed });
    if (layers.includes('countries')) countries.seen ??= countriesDrawn(map, outlook);
    return seenOf(shown, {
      paths,
      day: window.day,
      outlook,
      shiftOf: (entity) => fan.shiftOf(positions.get(entity) ?? -1),
      countriesSeen: countries.seen ?? NO_COUNTRIES,
      memory: sight.memory,
    });
  };
}
