/** The cheapest way by sea between two points, block by block of the cell tree (A*). */

import type { LonLat } from '../../lib/great-circle';
import { distanceKm, lonNear } from '../../lib/great-circle';
import { blockLevel, forNeighbours } from './cell-tree';
import { MinQueue } from './min-queue';
import { PagedArray } from './paged-array';
import { costPerKm } from './sea-cost';
import type { WaterGrid } from './water-grid';
import { CELL_DEG, COLUMNS, columnOf, latOfRow, lonOfColumn, rowOf, shoreKm } from './water-grid';

/**
 * Steps in eight directions are up to 8% longer than the way they stand for; weighing the estimate
 * as much keeps the search from wandering.
 */
const ESTIMATE_WEIGHT = 1.08;

/**
 * @param from a point in a water cell
 * @param to a point in a water cell
 * @returns points from `from` to `to`, continuous in longitude; `null` where no water joins them.
 */
export function findSeaPath(grid: WaterGrid, from: LonLat, to: LonLat): LonLat[] | null {
  const costs = new PagedArray(Infinity, Float32Array);
  const parents = new PagedArray(-1, Int32Array);
  const queue = new MinQueue();
  const start = blockAt(grid, columnOf(from[0]), rowOf(from[1]));
  const goal = blockAt(grid, columnOf(to[0]), rowOf(to[1]));
  const estimate = (p: LonLat) => ESTIMATE_WEIGHT * distanceKm(p, to);
  costs.set(start.column, start.row, 0);
  queue.push(start.row * COLUMNS + start.column, estimate(from));
  const closed = new PagedArray(0, Uint8Array);
  while (queue.size > 0) {
    const id = queue.pop() ?? 0;
    const column = id % COLUMNS;
    const row = (id - column) / COLUMNS;
    if (column === goal.column && row === goal.row) {
      return pathFrom(grid, parents, id, from, to);
    }
    if (closed.get(column, row) === 1) continue;
    closed.set(column, row, 1);
    const level = blockLevel(grid, column, row);
    const here = middleOf(column, row, level);
    const costHere = costPerKm(shoreKm(grid, here[0], here[1]));
    const soFar = costs.get(column, row);
    forNeighbours(grid, column, row, level, (c, r, l) => {
      if (closed.get(c, r) === 1) return;
      const there = middleOf(c, r, l);
      const costThere = costPerKm(shoreKm(grid, there[0], there[1]));
      const cost = soFar + (distanceKm(here, there) * (costHere + costThere)) / 2;
      if (cost >= costs.get(c, r)) return;
      costs.set(c, r, cost);
      parents.set(c, r, id);
      queue.push(r * COLUMNS + c, cost + estimate(there));
    });
  }
  return null;
}

function blockAt(grid: WaterGrid, column: number, row: number): { column: number; row: number } {
  const level = blockLevel(grid, column, row);
  return { column: (column >> level) << level, row: (row >> level) << level };
}

/** Centre of a block. */
function middleOf(column: number, row: number, level: number): LonLat {
  const shift = (((1 << level) - 1) / 2) * CELL_DEG;
  return [lonOfColumn(column) + shift, latOfRow(row) + shift];
}

function pathFrom(
  grid: WaterGrid,
  parents: PagedArray,
  last: number,
  from: LonLat,
  to: LonLat,
): LonLat[] {
  const middles: LonLat[] = [];
  for (let id = last; id >= 0; ) {
    const column = id % COLUMNS;
    const row = (id - column) / COLUMNS;
    middles.push(middleOf(column, row, blockLevel(grid, column, row)));
    id = parents.get(column, row);
  }
  // The middles of the end blocks give way to the ends themselves.
  const inner = middles.reverse().slice(1, -1);
  const path: LonLat[] = [from];
  for (const [lon, lat] of [...inner, to]) {
    path.push([lonNear(lon, path[path.length - 1]?.[0] ?? lon), lat]);
  }
  return path;
}
