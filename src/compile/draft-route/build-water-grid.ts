/** Makes the water grid from the rings of the land: raster, enclosed waters filled, distances. */
import { KM_PER_DEGREE } from '../../lib/great-circle';
import { fillEnclosedWaters } from './enclosed-waters';
import type { WaterGrid } from './water-grid';
import { CELL_DEG, COLUMNS, latOfRow, MAX_SHORE_KM, ROWS, rowOf, SOUTH_DEG } from './water-grid';
import { WATERWAYS } from './waterways';

type Ring = readonly (readonly number[])[];

/** Waters with fewer cells than this (about 4,000 km²) and no way to the sea count as land. */
const MIN_SEA_CELLS = 1000;
const METRES_PER_UNIT = 10;

/**
 * @param rings outer rings and holes of all land, degrees; each closed. A ring may jump at 180.
 */
export function buildWaterGrid(rings: Iterable<Ring>): WaterGrid {
  const land = new Uint8Array(COLUMNS * ROWS);
  const all = [...rings];
  for (const ring of all) fillRing(land, ring);
  for (const ring of all) trace(land, ring, 1);
  for (const way of WATERWAYS) trace(land, way, 0);
  fillEnclosedWaters(land, MIN_SEA_CELLS);
  return { halfKm: distances(land) };
}

/** Turns over every cell whose centre lies inside the ring (even-odd, so holes fall out). */
function fillRing(land: Uint8Array, ring: Ring): void {
  const crossings = new Map<number, number[]>();
  let lon = ring[0]?.[0] ?? 0;
  for (let k = 1; k < ring.length; k++) {
    const from = lon;
    const step = (ring[k]?.[0] ?? 0) - (ring[k - 1]?.[0] ?? 0);
    lon += Math.abs(step) > 180 ? step - 360 * Math.sign(step) : step;
    const y0 = ring[k - 1]?.[1] ?? 0;
    const y1 = ring[k]?.[1] ?? 0;
    if (y0 === y1 || Math.max(y0, y1) < SOUTH_DEG) continue;
    const last = rowOf(Math.max(y0, y1));
    for (let row = rowOf(Math.min(y0, y1)); row <= last; row++) {
      const lat = latOfRow(row);
      if (lat >= y0 === lat >= y1) continue;
      const at = from + ((lon - from) * (lat - y0)) / (y1 - y0);
      const list = crossings.get(row);
      if (list) list.push(at);
      else crossings.set(row, [at]);
    }
  }
  for (const [row, list] of crossings) {
    list.sort((a, b) => a - b);
    for (let k = 0; k + 1 < list.length; k += 2) {
      const first = Math.ceil(((list[k] ?? 0) + 180) / CELL_DEG - 0.5);
      const last = Math.ceil(((list[k + 1] ?? 0) + 180) / CELL_DEG - 0.5);
      for (let column = first; column < last; column++) {
        const cell = row * COLUMNS + ((column + 2 * COLUMNS) % COLUMNS);
        land[cell] = 1 - (land[cell] ?? 0);
      }
    }
  }
}

/**
 * Sets every cell on a line, and one more at each diagonal step, so that the cells touch by their
 * edges: a spit thinner than a cell stays closed, a carved strait stays open.
 */
function trace(land: Uint8Array, line: Ring, value: 0 | 1): void {
  for (let k = 1; k < line.length; k++) {
    const x0 = ((line[k - 1]?.[0] ?? 0) + 180) / CELL_DEG;
    const x1 = ((line[k]?.[0] ?? 0) + 180) / CELL_DEG;
    const y0 = ((line[k - 1]?.[1] ?? 0) - SOUTH_DEG) / CELL_DEG;
    const y1 = ((line[k]?.[1] ?? 0) - SOUTH_DEG) / CELL_DEG;
    const isCut = Math.min(x0, x1) < 0.01 || Math.max(x0, x1) > COLUMNS - 0.01;
    if (isCut || Math.min(y0, y1) < 0 || Math.max(y0, y1) >= ROWS) continue;
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0))));
    let column = Math.floor(x0);
    land[Math.floor(y0) * COLUMNS + column] = value;
    for (let s = 1; s <= steps; s++) {
      const row = Math.floor(y0 + ((y1 - y0) * s) / steps);
      // The cell that is beside the last one and below or above this one.
      land[row * COLUMNS + column] = value;
      column = Math.floor(x0 + ((x1 - x0) * s) / steps);
      land[row * COLUMNS + column] = value;
    }
  }
}

/** Two chamfer passes; the first columns are done twice so that distances run on across 180. */
function distances(land: Uint8Array): Uint8Array {
  const far = 65_000;
  const d = new Uint16Array(land.length);
  for (let cell = 0; cell < land.length; cell++) d[cell] = land[cell] ? 0 : far;
  const overlap = 400;
  const sweep = (direction: 1 | -1) => {
    for (let n = 0; n < ROWS; n++) {
      const row = direction > 0 ? n : ROWS - 1 - n;
      const before = row - direction;
      const dy = (CELL_DEG * KM_PER_DEGREE * 1000) / METRES_PER_UNIT;
      const dx = dy * Math.cos((latOfRow(row) * Math.PI) / 180);
      const diagonal = Math.hypot(dx, dy);
      const base = row * COLUMNS;
      const other = before < 0 || before >= ROWS ? -1 : before * COLUMNS;
      for (let m = 0; m < COLUMNS + overlap; m++) {
        const column = direction > 0 ? m % COLUMNS : (2 * COLUMNS - 1 - m) % COLUMNS;
        let best = d[base + column] ?? 0;
        if (best === 0) continue;
        const left = column === 0 ? COLUMNS - 1 : column - 1;
        const right = column === COLUMNS - 1 ? 0 : column + 1;
        best = Math.min(best, (d[base + (direction > 0 ? left : right)] ?? 0) + dx);
        if (other >= 0) {
          best = Math.min(best, (d[other + column] ?? 0) + dy);
          best = Math.min(best, (d[other + left] ?? 0) + diagonal);
          best = Math.min(best, (d[other + right] ?? 0) + diagonal);
        }
        d[base + column] = best;
      }
    }
  };
  sweep(1);
  sweep(-1);
  const halfKm = land;
  const perHalfKm = 500 / METRES_PER_UNIT;
  for (let cell = 0; cell < d.length; cell++) {
    halfKm[cell] = Math.min(2 * MAX_SHORE_KM, Math.round((d[cell] ?? 0) / perHalfKm));
  }
  return halfKm;
}
