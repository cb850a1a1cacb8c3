/**
 * Geometry on the sphere. Positions are `[longitude, latitude]` in degrees; longitudes may run on
 * past ±180 (a continuous line). Distances are km on a sphere of the mean Earth radius (IUGG).
 */
export type LonLat = [number, number];

const EARTH_RADIUS_KM = 6371.0088;
export const KM_PER_DEGREE = (EARTH_RADIUS_KM * Math.PI) / 180;
const RAD = Math.PI / 180;

/** The longitude in [-180, 180). */
export function wrapLon(lon: number): number {
  return lon >= -180 && lon < 180 ? lon : ((((lon + 180) % 360) + 360) % 360) - 180;
}

/** The same meridian as `lon`, in the turn of the globe that is nearest to `reference`. */
export function lonNear(lon: number, reference: number): number {
  return lon + 360 * Math.round((reference - lon) / 360);
}

/** Great-circle distance, km (haversine, exact for short distances too). */
export function distanceKm(a: LonLat, b: LonLat): number {
  const sinLat = Math.sin(((b[1] - a[1]) * RAD) / 2);
  const sinLon = Math.sin(((b[0] - a[0]) * RAD) / 2);
  const h = sinLat * sinLat + Math.cos(a[1] * RAD) * Math.cos(b[1] * RAD) * sinLon * sinLon;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Length of a line along its edges, km. @param path longitude, latitude, longitude, ... */
export function pathLengthKm(path: readonly number[]): number {
  let km = 0;
  for (let i = 2; i + 1 < path.length; i += 2)
    km += distanceKm([path[i - 2] ?? 0, path[i - 1] ?? 0], [path[i] ?? 0, path[i + 1] ?? 0]);
  return km;
}

/** Direction from `a` to `b` at `a`, degrees clockwise from north, -180 to 180. */
export function bearingDeg(a: LonLat, b: LonLat): number {
  const dLon = (b[0] - a[0]) * RAD;
  const y = Math.sin(dLon) * Math.cos(b[1] * RAD);
  const x =
    Math.cos(a[1] * RAD) * Math.sin(b[1] * RAD) -
    Math.sin(a[1] * RAD) * Math.cos(b[1] * RAD) * Math.cos(dLon);
  return Math.atan2(y, x) / RAD;
}

/** The point `km` away from `a` in a direction; its longitude is continuous with that of `a`. */
export function destination(a: LonLat, bearing: number, km: number): LonLat {
  const d = km / EARTH_RADIUS_KM;
  const lat = a[1] * RAD;
  const course = bearing * RAD;
  const sinLat2 = Math.sin(lat) * Math.cos(d) + Math.cos(lat) * Math.sin(d) * Math.cos(course);
  const dLon = Math.atan2(
    Math.sin(course) * Math.sin(d) * Math.cos(lat),
    Math.cos(d) - Math.sin(lat) * sinLat2,
  );
  return [a[0] + dLon / RAD, Math.asin(Math.max(-1, Math.min(1, sinLat2))) / RAD];
}

/** `(t) => point` on the great circle from `a` (t = 0) to `b` (t = 1), continuous in longitude. */
export function greatCircle(a: LonLat, b: LonLat): (t: number) => LonLat {
  const angle = distanceKm(a, b) / EARTH_RADIUS_KM;
  // Below some 60 m the sine formula loses its digits, and the straight line is the same.
  if (angle < 1e-5) return (t) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
  const [ax, ay, az] = toVector(a);
  const [bx, by, bz] = toVector(b);
  const sinAngle = Math.sin(angle);
  return (t) => {
    const p = Math.sin((1 - t) * angle) / sinAngle;
    const q = Math.sin(t * angle) / sinAngle;
    const x = p * ax + q * bx;
    const y = p * ay + q * by;
    const lon = Math.atan2(y, x) / RAD;
    return [lonNear(lon, a[0]), Math.atan2(p * az + q * bz, Math.hypot(x, y)) / RAD];
  };
}

/**
 * The shorter way along a great circle as longitude, latitude, longitude, ..., continuous over 180 degrees.
 * @param stepDeg no edge is longer than this, so that the line lies on the globe
 */
export function greatCirclePath(a: LonLat, b: LonLat, stepDeg = 1): number[] {
  const point = greatCircle(a, b);
  const edges = Math.max(1, Math.ceil(distanceKm(a, b) / (KM_PER_DEGREE * stepDeg)));
  return Array.from({ length: edges + 1 }, (_, i) => point(i / edges)).flat();
}

/** Distance of `p` from the great-circle segment `a`-`b`, km. */
export function distanceToSegmentKm(p: LonLat, a: LonLat, b: LonLat): number {
  const lengthKm = distanceKm(a, b);
  const fromA = distanceKm(a, p);
  if (lengthKm < 1e-6) return fromA;
  const turn = (bearingDeg(a, p) - bearingDeg(a, b)) * RAD;
  const d = fromA / EARTH_RADIUS_KM;
  const along = Math.atan2(Math.sin(d) * Math.cos(turn), Math.cos(d)) * EARTH_RADIUS_KM;
  if (along <= 0) return fromA;
  if (along >= lengthKm) return distanceKm(p, b);
  return Math.abs(Math.asin(Math.sin(d) * Math.sin(turn))) * EARTH_RADIUS_KM;
}

function toVector(p: LonLat): [number, number, number] {
  const cosLat = Math.cos(p[1] * RAD);
  return [cosLat * Math.cos(p[0] * RAD), cosLat * Math.sin(p[0] * RAD), Math.sin(p[1] * RAD)];
}
