import type { LonLat } from '../../lib/great-circle';
import { landingsOf, SEA_MEASURE } from '../check/corridor-overlap';
import { shoreKm, type WaterGrid } from '../draft-route/water-grid';
import { isWorse } from './is-worse';
import type { Ground, Spacing, Station, Terrain } from './terrain';

const spacing: Spacing = {
  // What geo:check measures, and a little more.
  touchingKm: 3.35,
  apartKm: 4.9,
  endKm: 40,
  offCourseCost: 0.006,
  reachesKm: [42, 20, 8],
  directionKm: 12,
  maxTurnDeg: 80,
};

/** Kept off the shore where there is room. */
const KEEP_OFF_KM = 10;
const SHORE_COST = 5;

/** Submarine systems: branching units move, landing points and stretches over land stay. */
export function seaTerrain(grid: WaterGrid): Terrain {
  const ground: Ground = {
    isJoint: (node) => node.startsWith('bu:'),
    holdOf: () => null,
    addGround: (costs, station, offsets, places) => addShore(costs, station, offsets, places, grid),
    isWorse: (moved, drawn) => isWorse(moved, drawn),
    misplaced: () => [],
  };
  return {
    spacing,
    measure: SEA_MEASURE,
    isMovable: ({ properties }) => !properties.overland,
    endsOf: landingsOf,
    groundOf: () => ground,
  };
}

function addShore(
  costs: Float64Array,
  { p, km }: Station,
  offsets: readonly number[],
  places: readonly LonLat[],
  grid: WaterGrid,
): void {
  const ownKm = shoreKm(grid, p[0], p[1]);
  if (ownKm > (offsets.at(-1) ?? 0) + KEEP_OFF_KM) return;
  const keep = Math.max(1.5, Math.min(KEEP_OFF_KM, 0.9 * ownKm));
  places.forEach(([lon, lat], k) => {
    // The drawn course itself is always open, be it over land.
    if (offsets[k] === 0) return;
    const offKm = shoreKm(grid, lon, lat);
    if (offKm === 0) costs[k] = Infinity;
    else if (offKm < keep) costs[k] = (costs[k] ?? 0) + km * SHORE_COST * (1 - offKm / keep) ** 2;
  });
}
