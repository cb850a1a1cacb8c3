import type { Feature, MultiLineString } from 'geojson';

const TOP = 85;
/** Degrees between two lines of the map. */
export const GRATICULE_STEP = 15;
/**
 * Below this zoom its lines are part of the basemap's tiles, so that a map of the world is clipped to one set of tiles and
 * not to two; from there on they would make every tile of the open sea another one.
 */
export const GRATICULE_TILED_BELOW = 4;

/**
 * Meridians and parallels every `step` degrees, as straight lines: a flat map needs no more, and on
 * the globe MapLibre bends what it draws.
 */
export function graticule(step: number): Feature<MultiLineString> {
  const lines: [number, number][][] = [];
  for (let lon = -180; lon < 180; lon += step)
    lines.push([
      [lon, -TOP],
      [lon, TOP],
    ]);
  for (let lat = -75; lat <= 75; lat += step)
    lines.push([
      [-180, lat],
      [180, lat],
    ]);
  return {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiLineString', coordinates: lines },
  };
}
