/** The water grid, made once and then kept in `node_modules/.cache/atlas` (132 MB). */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadLand } from '../world/natural-earth';
import { buildWaterGrid } from './build-water-grid';
import type { WaterGrid } from './water-grid';
import { COLUMNS, ROWS } from './water-grid';

/** Raise it when the making of the grid changes. */
const VERSION = 7;
const CACHE = fileURLToPath(
  new URL(`../../../node_modules/.cache/atlas/water-grid-${VERSION}.bin`, import.meta.url),
);

let loaded: WaterGrid | undefined;

/** Reads the grid, or makes it (some 10 s) where there is none yet. */
export function loadWaterGrid(): WaterGrid {
  loaded ??= readCache() ?? makeCache();
  return loaded;
}

function readCache(): WaterGrid | undefined {
  try {
    const halfKm = readFileSync(CACHE);
    if (halfKm.length === COLUMNS * ROWS) return { halfKm };
  } catch {
    // Not made yet.
  }
  return undefined;
}

function makeCache(): WaterGrid {
  const rings = loadLand('10m').flatMap((land) => land.geometry.coordinates.flat());
  const grid = buildWaterGrid(rings);
  mkdirSync(dirname(CACHE), { recursive: true });
  // Written aside and moved, so that a second process never reads half a file.
  const aside = `${CACHE}.${process.pid}`;
  writeFileSync(aside, grid.halfKm);
  renameSync(aside, CACHE);
  return grid;
}
