/** What is used of `d3-geo-projection`, which ships no types. */
declare module 'd3-geo-projection' {
  import type { GeoProjection } from 'd3-geo';
  import type { Geometry } from 'geojson';
  /** Projects a geometry with the projection's own clipping; `null` where nothing is left. */
  export function geoProject(geometry: Geometry, projection: GeoProjection): Geometry | null;

  export interface SatelliteProjection extends GeoProjection {
    /** Of the eye from the middle of the globe, in radii. */
    distance(radii: number): this;
  }
  /** The globe as it is seen from a point above it: vertical perspective. */
  export function geoSatellite(): SatelliteProjection;
}
