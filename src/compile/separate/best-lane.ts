/**
 * The cheapest way through a table of costs: row by row a column, changing columns in soft bends only.
 * Exact (dynamic programming over column and slope).
 */

/** Columns to the side from row to row, at most. */
const MAX_SLOPE = 3;
const SLOPES = 2 * MAX_SLOPE + 1;
/** Cost of a change of the slope by one, squared for more. */
const BEND_COST = 1.7;
/** Cost of a slope of one from one row to the next, squared for more. */
const SLOPE_COST = 0.04;

/**
 * @param costs rows of equal length; Infinity where a lane may not be
 * @returns a column for each row, or `null` where there is no way
 */
export function bestLane(costs: readonly Float64Array[]): Int16Array | null {
  const rows = costs.length;
  const columns = costs[0]?.length ?? 0;
  let now = new Float64Array(columns * SLOPES).fill(Infinity);
  let next = new Float64Array(columns * SLOPES);
  /** The slope index before, for each state of each row. */
  const from = costs.map(() => new Uint8Array(columns * SLOPES));
  for (let c = 0; c < columns; c++)
    for (let v = 0; v < SLOPES; v++)
      now[c * SLOPES + v] = (costs[0]?.[c] ?? Infinity) + BEND_COST * (v - MAX_SLOPE) ** 2;
  for (let row = 1; row < rows; row++) {
    next.fill(Infinity);
    const cost = costs[row] ?? new Float64Array();
    const back = from[row] ?? new Uint8Array();
    for (let c = 0; c < columns; c++) {
      const here = cost[c] ?? Infinity;
      if (here === Infinity) continue;
      for (let v = 0; v < SLOPES; v++) {
        const before = c - (v - MAX_SLOPE);
        if (before < 0 || before >= columns) continue;
        let best = Infinity;
        let bestSlope = v;
        for (let w = Math.max(0, v - 1); w <= Math.min(SLOPES - 1, v + 1); w++) {
          const total = (now[before * SLOPES + w] ?? Infinity) + (w === v ? 0 : BEND_COST);
          if (total >= best) continue;
          best = total;
          bestSlope = w;
        }
        next[c * SLOPES + v] = best + here + SLOPE_COST * (v - MAX_SLOPE) ** 2;
        back[c * SLOPES + v] = bestSlope;
      }
    }
    [now, next] = [next, now];
  }
  return follow(now, from, rows);
}

function follow(last: Float64Array, from: readonly Uint8Array[], rows: number): Int16Array | null {
  let state = 0;
  last.forEach((cost, s) => {
    if (cost < (last[state] ?? Infinity)) state = s;
  });
  if (last[state] === Infinity) return null;
  const lane = new Int16Array(rows);
  for (let row = rows - 1; row >= 0; row--) {
    const column = Math.floor(state / SLOPES);
    const slope = state % SLOPES;
    lane[row] = column;
    state = (column - (slope - MAX_SLOPE)) * SLOPES + (from[row]?.[state] ?? 0);
  }
  return lane;
}
