/** Rectangles and straight pieces on a plane, in any unit; y may run either way. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Spot {
  x: number;
  y: number;
}

export function isWithin({ x, y }: Spot, { left, top, right, bottom }: Rect): boolean {
  return left <= x && x <= right && top <= y && y <= bottom;
}

/**
 * The part of a straight piece that lies in a rectangle, `null` where none does.
 * Liang and Barsky, "A new concept and method for line clipping", ACM TOG 3 (1984).
 */
export function clipLine(a: Spot, b: Spot, rect: Rect): [Spot, Spot] | null {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  let from = 0;
  let to = 1;
  for (const [step, room] of [
    [-dx, a.x - rect.left],
    [dx, rect.right - a.x],
    [-dy, a.y - rect.top],
    [dy, rect.bottom - a.y],
  ] as const) {
    if (step === 0 && room < 0) return null;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  if (from > to) return null;
  return [
    { x: a.x + from * dx, y: a.y + from * dy },
    { x: a.x + to * dx, y: a.y + to * dy },
  ];
}

/** The place on a straight piece that is nearest to another place. */
export function nearestOn(a: Spot, b: Spot, { x, y }: Spot): Spot {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((x - a.x) * dx + (y - a.y) * dy) / square;
  const t = Math.max(0, Math.min(1, along));
  return { x: a.x + t * dx, y: a.y + t * dy };
}
