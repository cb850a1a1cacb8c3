/** Shapes as the `d` of an SVG path, in whole units and as short as can be. */
import type { Pixel } from './projector';

type Unit = readonly [number, number];

/** Whole numbers one after the other; a minus separates as well as a space does. */
function joined(numbers: readonly number[]): string {
  return numbers.map((n, i) => (i > 0 && n >= 0 ? ` ${n}` : String(n))).join('');
}

/**
 * @param units of the picture's own system of coordinates in a pixel
 * @param isClosed rings, whose first point may stand at the end once more
 */
export function pathData(shapes: readonly Pixel[][], units: number, isClosed: boolean): string {
  let at: Unit = [0, 0];
  return shapes
    .map((shape) => {
      const points = wholePoints(shape, units);
      if (isClosed && points.length > 1 && isSame(points[0], points.at(-1))) points.pop();
      const [first, ...rest] = points;
      if (!first || rest.length < (isClosed ? 2 : 1)) return '';
      const legs: number[] = [];
      const start = `m${joined([first[0] - at[0], first[1] - at[1]])}`;
      at = first;
      for (const point of rest) {
        legs.push(point[0] - at[0], point[1] - at[1]);
        at = point;
      }
      // After a closed ring the pen stands at its start.
      if (isClosed) at = first;
      return `${start}l${joined(legs)}${isClosed ? 'z' : ''}`;
    })
    .join('');
}

/** Places as the vertices of one path, for its markers. */
export function vertexData(points: readonly Pixel[], units: number): string {
  const [first = [0, 0], ...rest] = points.map(
    ([x, y]): Unit => [Math.round(x * units), Math.round(y * units)],
  );
  let at: Unit = first;
  const legs = rest.flatMap((to) => {
    const leg = [to[0] - at[0], to[1] - at[1]];
    at = to;
    return leg;
  });
  return `m${joined(first)}${legs.length > 0 ? `l${joined(legs)}` : 'h0'}`;
}

const isSame = (a?: Unit, b?: Unit) => a?.[0] === b?.[0] && a?.[1] === b?.[1];

function wholePoints(shape: readonly Pixel[], units: number): Unit[] {
  const points: Unit[] = [];
  for (const [x, y] of shape) {
    const point: Unit = [Math.round(x * units), Math.round(y * units)];
    if (!isSame(points.at(-1), point)) points.push(point);
  }
  return points;
}
