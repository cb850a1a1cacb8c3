import type { Map as MapLibreMap } from 'maplibre-gl';
import { FINE_FROM_ZOOM } from '../layers/shared/cable-style';
import type { Rect } from '../lib/clip-line';
import { distanceKm, KM_PER_DEGREE } from '../lib/great-circle';
import { horizonDeg } from './horizon';
import type { Outlook } from './in-view';

/** Width of the world at zoom 0, CSS pixels. */
const WORLD = 512;
/** Between these zooms MapLibre unrolls its globe; from the second on it is the flat map. */
const UNROLLED_ZOOM = 6;

/** The map as it stands now. @param covers what stands over it, CSS pixels of the map */
export function outlookOf(map: MapLibreMap, covers: readonly Rect[]): Outlook {
  const { clientWidth, clientHeight } = map.getContainer();
  const zoom = map.getZoom();
  const isGlobe = map.getProjection()?.type === 'globe' && zoom < UNROLLED_ZOOM;
  const { lng, lat: middle } = map.getCenter();
  const reachKm =
    horizonDeg(zoom, middle, clientHeight, map.getVerticalFieldOfView()) * KM_PER_DEGREE;
  return {
    project(lon, lat) {
      if (isGlobe && distanceKm([lng, middle], [lon, lat]) > reachKm) return null;
      return map.project([lon, lat]);
    },
    centreLon: lng,
    worldWidth: isGlobe ? 0 : WORLD * 2 ** zoom,
    box: { left: 0, top: 0, right: clientWidth, bottom: clientHeight },
    covers,
    isCoarse: zoom < FINE_FROM_ZOOM,
  };
}

/** ISO codes of the countries of which something is drawn in the open part of the map. */
export function countriesDrawn(map: MapLibreMap, { box, covers }: Outlook): Set<string> {
  const layers = ['country-fill', 'small-countries'].filter((id) => map.getLayer(id));
  // Only what spans the map from side to side takes away from a rectangle.
  const bottom = covers.reduce(
    (edge, cover) =>
      cover.left <= box.left && cover.right >= box.right ? Math.min(edge, cover.top) : edge,
    box.bottom,
  );
  const found = map.queryRenderedFeatures(
    [
      [box.left, box.top],
      [box.right, bottom],
    ],
    { layers },
  );
  return new Set(found.flatMap(({ properties }) => properties.iso2 ?? []));
}
