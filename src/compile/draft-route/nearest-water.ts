/** Where a cable leaves the land. */

import type { LonLat } from '../../lib/great-circle';
import { destination } from '../../lib/great-circle';
import type { WaterGrid } from './water-grid';
import { columnOf, latOfRow, lonOfColumn, rowOf, shoreKm } from './water-grid';

/** @returns the point itself when in water, else the nearest one that is; `null` beyond `maxKm`. */
export function nearestWater(grid: WaterGrid, p: LonLat, maxKm = 150): LonLat | null {
  if (shoreKm(grid, p[0], p[1]) > 0) return p;
  for (let km = 1; km <= maxKm; km += 1) {
    const turns = Math.max(16, Math.ceil(km * 4));
    for (let k = 0; k < turns; k++) {
      const there = destination(p, (k * 360) / turns, km);
      if (shoreKm(grid, there[0], there[1]) === 0) continue;
      const lon = lonOfColumn(columnOf(there[0]));
      return [lon + Math.round((there[0] - lon) / 360) * 360, latOfRow(rowOf(there[1]))];
    }
  }
  return null;
}
