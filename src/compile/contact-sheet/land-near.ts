/** Land and countries around a place, cut to a box: the projection then has little to do. Degrees. */
import type { Feature, MultiPolygon, Position } from 'geojson';
import { cutRing } from '../../lib/cut-ring';
import { wrapLon } from '../../lib/great-circle';
import { loadCountries, loadLand } from '../world/natural-earth';

type Resolution = Parameters<typeof loadLand>[0];

type Centre = readonly [number, number];

/**
 * @param reachDeg how far from the centre land is seen
 * @returns polygons, wound as in the source; whole land masses where the box would be at 180 degrees or
 * a pole
 */
export function landNear(resolution: Resolution, centre: Centre, reachDeg: number): Position[][][] {
  return areasNear(loadLand(resolution), centre, reachDeg);
}

/** The same of every country, so that borders can be drawn. */
export function countriesNear(
  resolution: Resolution,
  centre: Centre,
  reachDeg: number,
): Position[][][] {
  return areasNear(loadCountries(resolution), centre, reachDeg);
}

function areasNear(
  masses: readonly Feature<MultiPolygon, unknown>[],
  [centreLon, lat]: Centre,
  reachDeg: number,
): Position[][][] {
  const lon = wrapLon(centreLon);
  const up = reachDeg;
  const aside =
    reachDeg / Math.max(0.01, Math.cos((Math.min(89, Math.abs(lat) + up) * Math.PI) / 180));
  const isPlain = Math.abs(lon) + aside < 180 && Math.abs(lat) + up < 85;
  if (!isPlain) return masses.flatMap(({ geometry }) => geometry.coordinates);
  const box = [lon - aside, lat - up, lon + aside, lat + up] as const;
  return masses
    .filter(({ bbox }) => {
      const [w = 0, s = 0, e = 0, n = 0] = bbox ?? [];
      return w < box[2] && e > box[0] && s < box[3] && n > box[1];
    })
    .flatMap(({ geometry }) => geometry.coordinates)
    .map((rings) => rings.map((ring) => cut(ring, box)).filter((ring) => ring.length > 3))
    .filter((rings) => rings.length > 0);
}

/** The ring within the box, closed. */
function cut(
  ring: readonly Position[],
  [left, top, right, bottom]: readonly [number, number, number, number],
): Position[] {
  const points = cutRing(
    ring.slice(0, -1).map(([x = 0, y = 0]) => [x, y] as const),
    { left, top, right, bottom },
  ).map(([x, y]) => [x, y]);
  const first = points[0];
  return first ? [...points, first] : [];
}
