/** Distances along a path in deck.gl's common units at zoom 0, in which dashes are laid out. */

const RADIANS = Math.PI / 180;
/** Width of the Mercator world in common units. */
const WORLD = 512;
/** Radius of deck.gl's globe in common units. */
const GLOBE_RADIUS = 256;

type Step = (lon0: number, lat0: number, lon1: number, lat1: number) => number;

function mercatorY(lat: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)) / (2 * Math.PI);
}

const flatStep: Step = (lon0, lat0, lon1, lat1) =>
  Math.hypot((lon1 - lon0) / 360, mercatorY(lat1) - mercatorY(lat0)) * WORLD;

/** Haversine. */
const globeStep: Step = (lon0, lat0, lon1, lat1) => {
  const a =
    Math.sin(((lat1 - lat0) * RADIANS) / 2) ** 2 +
    Math.cos(lat0 * RADIANS) *
      Math.cos(lat1 * RADIANS) *
      Math.sin(((lon1 - lon0) * RADIANS) / 2) ** 2;
  return 2 * Math.asin(Math.min(1, Math.sqrt(a))) * GLOBE_RADIUS;
};

function along(path: readonly number[], step: Step): number[] {
  const distances: number[] = [];
  let sum = 0;
  for (let i = 0; i < path.length; i += 2) {
    if (i > 0) sum += step(path[i - 2] ?? 0, path[i - 1] ?? 0, path[i] ?? 0, path[i + 1] ?? 0);
    distances.push(sum);
  }
  return distances;
}

/** On the flat map. @param path longitude, latitude, longitude, ... */
export function alongFlat(path: readonly number[]): number[] {
  return along(path, flatStep);
}

/** On the globe. @param path longitude, latitude, longitude, ... */
export function alongGlobe(path: readonly number[]): number[] {
  return along(path, globeStep);
}
