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

/** The elevations whose contours a geostationary satellite shows: the horizon, and two at which links are planned. */
export const FOOTPRINT_ELEVATIONS_DEG = [0, 5, 10] as const;
/** The lowest elevation at which a station is commonly taken to receive. */
export const MASK_ELEVATION_DEG = 5;

/** The Mercator square ends here. */
const MERCATOR_MAX_LAT = 85.051129;
/** A basemap that must not fill on to a pole is filled to here. */
export const POLAR_LAT = 84.9;

/** Whether the rim of a cap passes nearer to a pole than the Mercator square reaches. */
export function isRimPolar(lat: number, radiusDeg: number): boolean {
  return Math.abs(90 - Math.abs(lat) - radiusDeg) < 90 - MERCATOR_MAX_LAT;
}

/**
 * Latitudes of a meridian that lie within a cap, from the south; it may run on over a pole, to more than 90.
 * Along the meridian, A sin(phi) + B cos(phi) >= cos(radius) is one stretch around atan2(A, B).
 * @returns `null` where the meridian does not meet the cap
 */
export function meridianSpan(
  [centreLon, centreLat]: readonly [number, number],
  radiusDeg: number,
  lon: number,
): [south: number, north: number] | null {
  const a = Math.sin(centreLat * RADIANS);
  const b = Math.cos(centreLat * RADIANS) * Math.cos((lon - centreLon) * RADIANS);
  const ratio = Math.cos(radiusDeg * RADIANS) / Math.hypot(a, b);
  if (!(Math.abs(ratio) <= 1)) return null;
  const middle = Math.atan2(a, b) / RADIANS;
  const half = Math.acos(ratio) / RADIANS;
  return [middle - half, middle + half];
}

type Ring = [number, number][];

/**
 * Rim of a spherical cap as a line of [longitude, latitude]; longitudes run on past 180 degrees. It ends where
 * it began, or, round a pole, a whole turn further.
 * @param radiusDeg Earth-central angle
 * @param vertices at 360 no edge is longer than a degree of arc
 */
export function capRim(lon: number, lat: number, radiusDeg: number, vertices = 360): Ring {
  const phi = lat * RADIANS;
  const radius = radiusDeg * RADIANS;
  const rim: Ring = [];
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
  if (poleIn(lat, radiusDeg) !== null) return roundThePole(rim, lon);
  const ring = unwrapped(rim);
  // The very first position again, as GeoJSON asks: the sine of a whole turn is not quite 0.
  return [...ring, ring[0] as [number, number]];
}

/**
 * The cap as a closed polygon ring for a map in longitude and latitude; one that holds a pole is closed along
 * that pole, which is the edge of the flat map.
 * @param maxLat nothing of the ring lies nearer to a pole
 */
export function capRing(lon: number, lat: number, radiusDeg: number, maxLat = 90): Ring {
  const rim = capRim(lon, lat, radiusDeg);
  const pole = poleIn(lat, radiusDeg);
  const [first, last] = [rim[0], rim.at(-1)];
  const ring: Ring =
    pole === null || !first || !last ? rim : [...rim, [last[0], pole], [first[0], pole], first];
  return ring.map(([x, y]) => [x, Math.max(-maxLat, Math.min(maxLat, y))]);
}

/** Latitude of the pole that a cap holds. */
function poleIn(lat: number, radiusDeg: number): 90 | -90 | null {
  return lat + radiusDeg > 90 ? 90 : lat - radiusDeg < -90 ? -90 : null;
}

/** No jump of half a turn between neighbours. */
function unwrapped(ring: Ring): Ring {
  let shift = 0;
  return ring.map(([lon, lat], i) => {
    const before = ring[i - 1];
    if (before && lon - before[0] > 180) shift -= 360;
    if (before && lon - before[0] < -180) shift += 360;
    return [lon + shift, lat];
  });
}

/** From the meridian opposite the middle eastward to the same meridian again. */
function roundThePole(rim: Ring, lon: number): Ring {
  const around = rim
    .map(([x, y]): [number, number] => [((((x - lon) % 360) + 540) % 360) - 180, y])
    .sort((a, b) => a[0] - b[0]);
  const edgeLat = ((around[0]?.[1] ?? 0) + (around.at(-1)?.[1] ?? 0)) / 2;
  return [[-180, edgeLat] as [number, number], ...around, [180, edgeLat] as [number, number]].map(
    ([x, y]) => [x + lon, y],
  );
}
