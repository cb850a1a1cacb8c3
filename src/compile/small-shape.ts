import { geoArea } from 'd3-geo';
import type { SmallShape } from '../domain/dataset';
import { readLabels } from './basemap/label-features';
import { loadCountries } from './world/natural-earth';

/** A shape narrower than this is neither seen nor hit. */
const SEEN_PIXELS = 6;
/** Width of the Mercator world at zoom 0, CSS pixels. */
const WORLD_PIXELS = 512;
/** The map of the whole world; what can be seen on it needs no help. */
const WORLD_ZOOM = 0.6;
/** For what Natural Earth 1:50m leaves out. */
const NEVER_SEEN_BELOW = 8;
const RADIANS = Math.PI / 180;

let zooms: Map<string, number> | null = null;

/** By ISO alpha-2: the zoom at which the largest part, taken for a square, is as wide as can be seen. */
function loadZooms(): Map<string, number> {
  const found = new Map<string, number>();
  for (const { properties, geometry } of loadCountries('50m')) {
    if (!properties.iso2) continue;
    const widths = geometry.coordinates.map((coordinates) => {
      const area = geoArea({ type: 'Polygon', coordinates });
      const sideDeg = Math.sqrt(Math.min(area, 4 * Math.PI - area)) / RADIANS;
      const lat = coordinates[0]?.[0]?.[1] ?? 0;
      return ((sideDeg / 360) * WORLD_PIXELS) / Math.cos(Math.min(Math.abs(lat), 85) * RADIANS);
    });
    found.set(properties.iso2, Math.log2(SEEN_PIXELS / Math.max(...widths)));
  }
  return found;
}

/** Zoom until which a country needs a ring, and from which the basemap names it; `null` for what can always be seen. */
export function smallShape(iso2: string): SmallShape | null {
  zooms ??= loadZooms();
  const untilZoom = zooms.get(iso2) ?? NEVER_SEEN_BELOW;
  if (untilZoom <= WORLD_ZOOM) return null;
  const label = readLabels('countries').find((one) => one.iso2 === iso2);
  return {
    untilZoom: Number(Math.min(untilZoom, NEVER_SEEN_BELOW).toFixed(1)),
    namedFromZoom: Math.floor((label?.fromZoom ?? NEVER_SEEN_BELOW) + 0.5),
  };
}
