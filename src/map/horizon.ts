const WORLD_PX = 512;

/**
 * How far round the globe can be seen, degrees from the middle of the map: the tangent from the camera to the sphere.
 * MapLibre's globe has a radius of `512 * 2^zoom / (2 pi) / cos(latitude)` CSS pixels, and its camera stands
 * `height / 2 / tan(fov / 2)` above the middle (cameraToCenterDistance in maplibre-gl/src/geo/transform_helper.ts).
 * @param height of the map, CSS pixels
 * @param fovDeg vertical field of view
 */
export function horizonDeg(zoom: number, lat: number, height: number, fovDeg: number): number {
  const radius = (WORLD_PX * 2 ** zoom) / (2 * Math.PI) / Math.cos((lat * Math.PI) / 180);
  const above = height / 2 / Math.tan((fovDeg * Math.PI) / 360);
  return (Math.acos(radius / (radius + above)) * 180) / Math.PI;
}
