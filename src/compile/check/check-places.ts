import type { Kind } from '../../domain/kinds';
import type { Authored } from '../authored';
import type { Problem } from '../problem';
import type { World } from './world';

/** Reclaimed land and the generalised 1:10m outline put true points a little outside. */
const OUTSIDE_KM = 5;
/** Borders are generalised too, but no land of a site is reclaimed from a neighbour. */
const ACROSS_BORDER_KM = 2;
const SITES: readonly Kind[] = ['teleports', 'ground-stations', 'hubs'];
const LANDING_FROM_COAST_KM = 10;

function rangeProblem(lon: number, lat: number, limit: number): string | null {
  if (Math.abs(lat) > 90) return `latitude ${lat} is out of range`;
  if (Math.abs(lon) > limit) return `longitude ${lon} is out of range`;
  return null;
}

function checkPoint(
  file: string,
  field: string,
  [lon, lat]: readonly [number, number],
  country: string,
  world: World,
  /** How far outside passes: at sea, and within another country. */
  allowedKm: { sea: number; abroad: number },
): Problem[] {
  const range = rangeProblem(lon, lat, 180);
  const canSwap = Math.abs(lon) <= 90;
  const isSwapped = () => canSwap && world.distanceToCountryKm(lat, lon, country) === 0;
  const swapHint = 'Longitude and latitude look swapped: GeoJSON writes [longitude, latitude].';
  if (range) {
    const hint =
      Math.abs(lat) > 90 && isSwapped()
        ? swapHint
        : 'Coordinates are [longitude, latitude] in degrees.';
    return [{ file, field, message: range, hint }];
  }
  const awayKm = world.distanceToCountryKm(lon, lat, country);
  if (awayKm === 0) return [];
  const neighbour = world.countryAt(lon, lat);
  if (awayKm <= (neighbour ? allowedKm.abroad : allowedKm.sea)) return [];
  const where = neighbour ?? 'the sea';
  const away = Number.isFinite(awayKm)
    ? `${Math.round(awayKm)} km from ${country}, in ${where}`
    : `in ${where}, and the basemap has no ${country}`;
  return [
    {
      file,
      field,
      message: `${lon}, ${lat} lies ${away}`,
      hint: isSwapped() ? swapHint : 'Mend the coordinates or the country code.',
    },
  ];
}

/** Points in range, not swapped, inside their country; landing points at the coast. */
export function checkPlaces(authored: Authored, world: World): Problem[] {
  const { file, kind, record, point, segments, places } = authored;
  const problems: Problem[] = [];
  const add = (field: string, message: string, hint: string) =>
    problems.push({ file, field, message, hint });

  if (point) {
    const field = 'geometry.coordinates';
    const country = 'iso2' in record ? record.iso2 : 'country' in record ? record.country : null;
    if (kind === 'satellites') {
      const longitude = 'longitudeDeg' in record ? record.longitudeDeg?.value : undefined;
      if (point[1] !== 0 || point[0] !== longitude)
        add(field, 'is not the sub-satellite point of longitudeDeg', 'Write [longitudeDeg, 0].');
    } else if (country) {
      const sea = kind === 'landing-points' ? LANDING_FROM_COAST_KM : OUTSIDE_KM;
      const abroad = SITES.includes(kind) ? ACROSS_BORDER_KM : sea;
      problems.push(...checkPoint(file, field, point, country, world, { sea, abroad }));
      if (
        kind === 'landing-points' &&
        problems.length === 0 &&
        world.distanceToCoastKm(point[0], point[1]) > LANDING_FROM_COAST_KM
      )
        add(
          field,
          `lies ${Math.round(world.distanceToCoastKm(point[0], point[1]))} km from the coast`,
          'Put the landing point at the shore where the cable comes in.',
        );
    } else {
      const range = rangeProblem(point[0], point[1], 180);
      if (range) add(field, range, 'Coordinates are [longitude, latitude] in degrees.');
    }
  }
  const eventLists = [
    { path: 'events', events: record.events },
    ...segments.map(({ properties: { id, events = [] } }) => ({
      path: `segment ${id}.events`,
      events,
    })),
  ];
  for (const { path, events } of eventLists)
    events.forEach(({ at }, i) => {
      const range = at && rangeProblem(at.lon, at.lat, 180);
      if (range)
        add(`${path}[${i}].at`, range, 'Coordinates are [longitude, latitude] in degrees.');
    });
  for (const { properties, geometry } of places)
    problems.push(
      ...checkPoint(
        file,
        `place ${properties.id}`,
        geometry.coordinates as [number, number],
        properties.country,
        world,
        { sea: OUTSIDE_KM, abroad: OUTSIDE_KM },
      ),
    );
  for (const { properties, geometry } of segments) {
    geometry.coordinates.forEach((position, i) => {
      const [lon, lat] = position as [number, number];
      const field = `segment ${properties.id}.coordinates[${i}]`;
      const range = rangeProblem(lon, lat, 360);
      if (range)
        add(
          field,
          range,
          'Coordinates are [longitude, latitude] in degrees; a line may run on to 360.',
        );
      const before = geometry.coordinates[i - 1];
      if (before && Math.abs((before[0] ?? 0) - lon) > 180)
        add(
          field,
          'jumps by more than half the globe',
          'Lines across 180 degrees are continuous: write 181, not -179.',
        );
    });
  }
  return problems;
}
