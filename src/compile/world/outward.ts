import { geoArea } from 'd3-geo';
import type { Polygon } from 'geojson';

/** d3 takes the other side of a ring for its inside than plain GeoJSON does: wound so that d3 sees the polygon. */
export function outward({ coordinates }: Polygon): Polygon {
  const polygon: Polygon = { type: 'Polygon', coordinates };
  return geoArea(polygon) > 2 * Math.PI
    ? { type: 'Polygon', coordinates: coordinates.map((ring) => ring.toReversed()) }
    : polygon;
}
