/**
 * A raster of the sea: for each cell of 0.0195 degrees (51.2 to a degree) the distance of its centre
 * from land. Columns run east from 180 W, rows north from 60 S to 80 N.
 */
import { wrapLon } from '../../lib/great-circle';

export const COLUMNS = 18432;
export const ROWS = 7168;
export const CELL_DEG = 360 / COLUMNS;
export const SOUTH_DEG = -60;
/** Distances are kept as half kilometres in one byte; this is the greatest. */
export const MAX_SHORE_KM = 127;

export interface WaterGrid {
  /** Row by row from the south: half kilometres to the nearest land, 0 on land, at most 254. */
  halfKm: Uint8Array;
}

export function columnOf(lon: number): number {
  return Math.min(COLUMNS - 1, Math.floor((wrapLon(lon) + 180) / CELL_DEG));
}

/** Clamped to the rows of the grid. */
export function rowOf(lat: number): number {
  return Math.max(0, Math.min(ROWS - 1, Math.floor((lat - SOUTH_DEG) / CELL_DEG)));
}

export function lonOfColumn(column: number): number {
  return (column + 0.5) * CELL_DEG - 180;
}

export function latOfRow(row: number): number {
  return (row + 0.5) * CELL_DEG + SOUTH_DEG;
}

/** Distance to the nearest land in km, 0 on land, at most `MAX_SHORE_KM`. */
export function shoreKm(grid: WaterGrid, lon: number, lat: number): number {
  return (grid.halfKm[rowOf(lat) * COLUMNS + columnOf(lon)] ?? 0) / 2;
}
