/** A count by year as a line of steps. */

export interface Frame {
  width: number;
  height: number;
  /** Years and counts at the far ends. */
  years: number;
  most: number;
}

/** Room for half a stroke. */
const EDGE = 1;

/** Where a count stands; a picture without any count keeps its line on the ground. */
export function yOf(count: number, { height, most }: Pick<Frame, 'height' | 'most'>): number {
  return height - EDGE - (most > 0 ? (count / most) * (height - 2 * EDGE) : 0);
}

/** Path of an SVG: each year a level, from its beginning to its end. */
export function growthPath(counts: readonly number[], frame: Frame): string {
  const step = frame.width / frame.years;
  return counts
    .map((count, i) => {
      const y = yOf(count, frame).toFixed(1);
      return `${i === 0 ? `M0 ${y}` : `V${y}`}H${((i + 1) * step).toFixed(1)}`;
    })
    .join('');
}
