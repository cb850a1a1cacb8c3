/**
 * Lines as strips of triangles: two vertices at each point, left and right of the line, and a pair more at either end for
 * its cap. Every vertex is written out. deck.gl's own path layer draws one shape again and again, once for each
 * stretch between two points, which a machine without a graphics card pays for one by one.
 */
import { type CommonPosition, toCommon } from './common-space';

/** A line that turns by more than this would run to a long point at the corner: it is cut off there. */
const CORNER_COS = Math.cos((75 * Math.PI) / 180);
/** Vertices at a point. */
export const PAIR = 2;
/** Numbers of `places` at a vertex: -1 on the right and 1 on the left; -1 in the first cap, 1 in the last; distance. */
export const PLACE_SIZE = 3;

export interface Strips {
  /** Common units, three a vertex, with a pair before the first and one behind the last. */
  positions: Float32Array;
  /** `PLACE_SIZE` a vertex; the distance is that from the start of the line, in common units. */
  places: Float32Array;
  indices: Uint32Array;
  /** The first vertex of each line, in order. */
  starts: number[];
  /** Of `indices`, how many there are up to the end of each line. */
  ends: number[];
  vertexCount: number;
}

interface Point {
  at: CommonPosition;
  cap: number;
  along: number;
}

const between = ([x0, y0, z0]: CommonPosition, [x1, y1, z1]: CommonPosition): CommonPosition => [
  x1 - x0,
  y1 - y0,
  z1 - z0,
];
const dot = (a: CommonPosition, b: CommonPosition) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const mirrored = ([x0, y0, z0]: CommonPosition, [x1, y1, z1]: CommonPosition): CommonPosition => [
  2 * x0 - x1,
  2 * y0 - y1,
  2 * z0 - z1,
];

function isCorner(before: CommonPosition, at: CommonPosition, after: CommonPosition): boolean {
  const [a, b] = [between(before, at), between(at, after)];
  return dot(a, b) < CORNER_COS * Math.sqrt(dot(a, a) * dot(b, b));
}

/** The points of one strip; none of a line that goes nowhere. */
function pointsOf(path: readonly number[], isGlobe: boolean): Point[] {
  const places: CommonPosition[] = [];
  for (let i = 0; i + 1 < path.length; i += 2) {
    const [lon, lat] = [path[i] as number, path[i + 1] as number];
    const isNew = i === 0 || lon !== path[i - 2] || lat !== path[i - 1];
    if (isNew) places.push(toCommon(lon, lat, isGlobe));
  }
  const [first, second] = places;
  const [last, beforeLast] = [places.at(-1), places.at(-2)];
  if (!first || !second || !last || !beforeLast) return [];
  let along = 0;
  const points: Point[] = [{ at: mirrored(first, second), cap: -1, along }];
  places.forEach((at, i) => {
    const [before, after] = [places[i - 1], places[i + 1]];
    if (before) along += Math.sqrt(dot(between(before, at), between(before, at)));
    points.push({ at, cap: 0, along });
    // Twice the same point: to the one the line comes, from the other it goes on.
    if (before && after && isCorner(before, at, after)) points.push({ at, cap: 0, along });
  });
  points.push({ at: mirrored(last, beforeLast), cap: 1, along });
  return points;
}

/**
 * @param paths longitude, latitude, longitude, ... of each line; on the flat map longitudes may run on past 180 degrees
 */
export function makeStrips(paths: readonly (readonly number[])[], isGlobe: boolean): Strips {
  const lines = paths.map((path) => pointsOf(path, isGlobe));
  const pointCount = lines.reduce((sum, { length }) => sum + length, 0);
  const quadCount = lines.reduce((sum, { length }) => sum + Math.max(0, length - 1), 0);
  const positions = new Float32Array((pointCount + 2) * PAIR * 3);
  const places = new Float32Array(pointCount * PAIR * PLACE_SIZE);
  const indices = new Uint32Array(quadCount * 6);
  const starts: number[] = [];
  const ends: number[] = [];
  let vertex = 0;
  let index = 0;
  for (const points of lines) {
    starts.push(vertex);
    points.forEach(({ at, cap, along }, i) => {
      for (const side of [-1, 1]) {
        positions.set(at, (vertex + PAIR) * 3);
        places.set([side, cap, along], vertex * PLACE_SIZE);
        vertex += 1;
      }
      if (i === 0) return;
      // Right and left of the point before, right and left of this one; counter-clockwise seen from above.
      const [right0, left0, right1, left1] = [vertex - 4, vertex - 3, vertex - 2, vertex - 1];
      indices.set([right0, right1, left0, right1, left1, left0], index);
      index += 6;
    });
    ends.push(index);
  }
  return { positions, places, indices, starts, ends, vertexCount: vertex };
}
