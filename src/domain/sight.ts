/**
 * Geometry of sight on a sphere. A satellite at height h is seen at elevation e or more from within the
 * Earth-central angle
 *
 *   lambda = acos( R cos e / (R + h) ) - e
 *
 * of its sub-satellite point (Wertz and Larson, Space Mission Analysis and Design, 3rd ed. 1999, ch. 5.2,
 * "Earth geometry viewed from space"). For a geostationary satellite and e = 0 that is 81.3 degrees.
 */
const RADIANS = Math.PI / 180;

/** Mean radius of the Earth, km (IUGG). */
export const EARTH_RADIUS_KM = 6371.0088;
/** Height of the geostationary orbit above the equator, km (radius 42,164 km). */
export const GEO_ALTITUDE_KM = 35_786;

/**
 * Earth-central angle in degrees from which a satellite is seen at an elevation or more.
 * @param altitudeKm above mean radius, more than 0
 * @param elevationDeg 0 to 90
 */
export function sightAngleDeg(altitudeKm: number, elevationDeg: number): number {
  const elevation = elevationDeg * RADIANS;
  const ratio = EARTH_RADIUS_KM / (EARTH_RADIUS_KM + altitudeKm);
  return (Math.acos(ratio * Math.cos(elevation)) - elevation) / RADIANS;
}

/**
 * Rim of a spherical cap as a closed polygon ring of [longitude, latitude], for a map in longitude and
 * latitude: longitudes run on past 180 degrees, and a cap that holds a pole is closed along that pole.
 * @param radiusDeg Earth-central angle
 */
export function capRing(
  lon: number,
  lat: number,
  radiusDeg: number,
  vertices = 180,
): [number, number][] {
  const phi = lat * RADIANS;
  const radius = radiusDeg * RADIANS;
  const rim: [number, number][] = [];
  for (let i = 0; i < vertices; i++) {
    const bearing = (i / vertices) * 2 * Math.PI;
    const rimLat = Math.asin(
      Math.sin(phi) * Math.cos(radius) + Math.cos(phi) * Math.sin(radius) * Math.cos(bearing),
    );
    const deltaLon = Math.atan2(
      Math.sin(bearing) * Math.sin(radius) * Math.cos(phi),
      Math.cos(radius) - Math.sin(phi) * Math.sin(rimLat),
    );
    rim.push([lon + deltaLon / RADIANS, rimLat / RADIANS]);
  }
  const pole = lat + radiusDeg > 90 ? 90 : lat - radiusDeg < -90 ? -90 : null;
  if (pole !== null) return closedAtPole(rim, lon, pole);
  const ring = unwrapped(rim);
  // The very first position again, as GeoJSON asks: the sine of a whole turn is not quite 0.
  return [...ring, ring[0] as [number, number]];
}

/** No jump of half a turn between neighbours. */
function unwrapped(ring: [number, number][]): [number, number][] {
  let shift = 0;
  return ring.map(([lon, lat], i) => {
    const before = ring[i - 1];
    if (before && lon - before[0] > 180) shift -= 360;
    if (before && lon - before[0] < -180) shift += 360;
    return [lon + shift, lat];
  });
}

function closedAtPole(rim: [number, number][], lon: number, pole: 90 | -90): [number, number][] {
  const around = rim
    .map(([x, y]): [number, number] => [((((x - lon) % 360) + 540) % 360) - 180, y])
    .sort((a, b) => a[0] - b[0]);
  const edgeLat = ((around[0]?.[1] ?? 0) + (around.at(-1)?.[1] ?? 0)) / 2;
  const ring: [number, number][] = [
    [-180, edgeLat],
    ...around,
    [180, edgeLat],
    [180, pole],
    [-180, pole],
  ];
  ring.push(ring[0] as [number, number]);
  return ring.map(([x, y]) => [x + lon, y]);
}
