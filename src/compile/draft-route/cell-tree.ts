/**
 * The water grid seen as a quadtree: far from the shore one block stands for up to 32 x 32 cells, at
 * the shore every cell for itself. Nothing is stored; the block of a cell follows from the distances.
 */
import { KM_PER_DEGREE } from '../../lib/great-circle';
import type { WaterGrid } from './water-grid';
import { CELL_DEG, COLUMNS, ROWS } from './water-grid';

const TOP_LEVEL = 5;
const CELL_HALF_KM = 2 * CELL_DEG * KM_PER_DEGREE;
const HALF_DIAGONAL = Math.SQRT1_2;

/** Level of the block that a water cell belongs to: the block is `1 << level` cells wide. */
export function blockLevel(grid: WaterGrid, column: number, row: number): number {
  const own = grid.halfKm[row * COLUMNS + column] ?? 0;
  for (let level = TOP_LEVEL; level > 0; level--) {
    const size = (1 << level) * CELL_HALF_KM;
    // Distances change by no more than the way between, so a block this near cannot pass.
    if (own < size) continue;
    const half = 1 << (level - 1);
    const middle =
      (((row >> level) << level) + half) * COLUMNS + ((column >> level) << level) + half;
    if ((grid.halfKm[middle] ?? 0) >= size * (1 + HALF_DIAGONAL)) return level;
  }
  return 0;
}

/**
 * Calls `visit(column, row, level)` (south-west cell) for every water block that touches a block.
 * Single cells do not meet over the corner of land.
 */
export function forNeighbours(
  grid: WaterGrid,
  column: number,
  row: number,
  level: number,
  visit: (column: number, row: number, level: number) => void,
): void {
  const size = 1 << level;
  const isWater = (c: number, r: number) =>
    (grid.halfKm[r * COLUMNS + ((c + COLUMNS) % COLUMNS)] ?? 0) > 0;
  /** Visits the block at a cell; returns where that block starts and how wide it is. */
  const at = (c: number, r: number): number => {
    const wrapped = (c + COLUMNS) % COLUMNS;
    if (!grid.halfKm[r * COLUMNS + wrapped]) return 0;
    const found = blockLevel(grid, wrapped, r);
    visit((wrapped >> found) << found, (r >> found) << found, found);
    return found;
  };
  for (const r of [row - 1, row + size]) {
    if (r < 0 || r >= ROWS) continue;
    for (let c = column; c < column + size; ) {
      const found = at(c, r);
      c = ((c >> found) << found) + (1 << found);
    }
    for (const c of [column - 1, column + size]) {
      const beside = r < row ? row : row + size - 1;
      const within = c < column ? column : column + size - 1;
      if (isWater(c, beside) && isWater(within, r)) at(c, r);
    }
  }
  for (const c of [column - 1, column + size]) {
    for (let r = row; r < row + size; ) {
      const found = at(c, r);
      r = ((r >> found) << found) + (1 << found);
    }
  }
}
