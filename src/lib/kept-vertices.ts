/** Which points a line can do without. */

type Position2 = readonly [number, number];

function distance2(p: Position2, a: Position2, b: Position2): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length2;
  const k = Math.max(0, Math.min(1, t));
  return (p[0] - a[0] - k * dx) ** 2 + (p[1] - a[1] - k * dy) ** 2;
}

/**
 * Numbers of the points that the line simplification of Douglas and Peucker (1973) keeps, in order.
 * @param tolerance in the unit of the points
 */
export function keptVertices(points: readonly Position2[], tolerance: number): number[] {
  const keep = new Set([0, points.length - 1]);
  const spans: [number, number][] = [[0, points.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const a = points[from];
    const b = points[to];
    let far = -1;
    let farD = tolerance * tolerance;
    for (let i = from + 1; i < to; i++) {
      const p = points[i];
      if (!a || !b || !p) continue;
      const d = distance2(p, a, b);
      if (d > farD) {
        farD = d;
        far = i;
      }
    }
    if (far > 0) {
      keep.add(far);
      spans.push([from, far], [far, to]);
    }
  }
  return [...keep].sort((i, j) => i - j);
}
