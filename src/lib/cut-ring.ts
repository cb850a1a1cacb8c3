/** A ring within a box. */
type Point = readonly [number, number];

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * The part of a ring within a box (Sutherland and Hodgman, 1974). Where the ring leaves and comes back, the answer
 * runs along the edge of the box.
 */
export function cutRing(ring: readonly Point[], box: Box): Point[] {
  const sides = [
    { axis: 0, at: box.left, sign: 1 },
    { axis: 0, at: box.right, sign: -1 },
    { axis: 1, at: box.top, sign: 1 },
    { axis: 1, at: box.bottom, sign: -1 },
  ] as const;
  let points: readonly Point[] = ring;
  for (const { axis, at, sign } of sides) {
    const isIn = (p: Point) => (p[axis] - at) * sign >= 0;
    if (points.every(isIn)) continue;
    const kept: Point[] = [];
    points.forEach((p, k) => {
      const before = points.at(k - 1) ?? p;
      if (isIn(p) !== isIn(before)) {
        const t = (at - before[axis]) / (p[axis] - before[axis]);
        kept.push([before[0] + t * (p[0] - before[0]), before[1] + t * (p[1] - before[1])]);
      }
      if (isIn(p)) kept.push(p);
    });
    points = kept;
  }
  return [...points];
}
