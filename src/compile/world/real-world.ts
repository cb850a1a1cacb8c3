import type { World } from '../check/world';
import { countryAt, distanceToCoastKm, distanceToCountryKm, isLand } from './land-index';
import { distanceToTownKm, nearestTown, similarTowns } from './towns';

/** The world that records are checked against: Natural Earth 1:10m and the towns of GeoNames. */
export const realWorld: World = {
  countryAt,
  isLand,
  distanceToCountryKm,
  distanceToCoastKm,
  distanceToTownKm,
  nearestTown,
  similarTowns,
};
