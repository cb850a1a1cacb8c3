import isoCountries from 'i18n-iso-countries';
import type { LonLat } from '../../lib/great-circle';
import { type Authored, type AuthoredSet, ofKind, type PlaceFeature } from '../authored';
import type { Problem } from '../problem';
import {
  CROSSING_KM,
  countriesOfSegment,
  longestAtSeaKm,
  reachesBorder,
  straysOf,
} from './land-line';
import type { World } from './world';

type Cable = Authored<'terrestrial-cables'>;
type Segment = Cable['segments'][number];

/** A border road and the generalised 1:10m border lie this far apart at most. */
const OUTSIDE_KM = 5;
/** Of a stretch through the sea: bridges, bays and a generalised coast. */
const AT_SEA_KM = 5;

/**
 * Land lines stay in the countries of the places that they join, go over a border at the crossing they
 * name, and keep off the sea. The basemap knows the sea and the Caspian; other lakes are land to it.
 */
export function checkLandLines(set: AuthoredSet, world: World): Problem[] {
  return ofKind(set, 'terrestrial-cables').flatMap((cable) => [
    ...cable.segments.flatMap((segment) => [
      ...checkCountries(cable, segment, world),
      ...checkSea(cable, segment, world),
    ]),
    ...cable.places.flatMap((place) => checkCrossing(cable, place, world)),
  ]);
}

function checkCountries({ file, places }: Cable, segment: Segment, world: World): Problem[] {
  const allowed = countriesOfSegment(segment, places);
  if (allowed.size === 0) return [];
  const strays = straysOf(segment.geometry.coordinates as LonLat[], allowed, world);
  return strays
    .filter(({ deepestKm }) => deepestKm > OUTSIDE_KM)
    .map(({ value, samples, km, deepestKm }) => {
      const [lon, lat] = samples[Math.floor(samples.length / 2)]?.p ?? [0, 0];
      return {
        file,
        field: `segment ${segment.properties.id}`,
        message: `runs ${Math.round(km)} km through ${value} at ${lon.toFixed(2)}, ${lat.toFixed(2)}, up to ${Math.round(deepestKm)} km from ${[...allowed].join(' and ')}`,
        hint: 'Lead the line through the countries of its two places, or add a place in the other country.',
      };
    });
}

function checkSea({ file }: Cable, segment: Segment, world: World): Problem[] {
  if (segment.properties.undersea) return [];
  const km = longestAtSeaKm(segment.geometry.coordinates as LonLat[], world);
  if (km <= AT_SEA_KM) return [];
  return [
    {
      file,
      field: `segment ${segment.properties.id}`,
      message: `runs ${Math.round(km)} km through the sea`,
      hint: 'Draw it over land, or make the stretch a segment of its own with "undersea": true.',
    },
  ];
}

function checkCrossing(cable: Cable, place: PlaceFeature, world: World): Problem[] {
  const { id, crossing, country } = place.properties;
  if (!crossing?.every((code) => isoCountries.isValid(code))) return [];
  const problem = (message: string, hint: string) => [
    { file: cable.file, field: `place ${id}.crossing`, message, hint },
  ];
  if (!crossing.includes(country) || crossing[0] === crossing[1])
    return problem(
      `is ${crossing.join(' and ')}, and the place lies in ${country}`,
      'Write the two countries of the border, one of them that of the place.',
    );
  if (reachesBorder(place, cable, world)) return [];
  return problem(
    `the line does not go over the border of ${crossing.join(' and ')} within ${CROSSING_KM} km of it`,
    'Lead the line over the border at the crossing, or name the crossing where it does.',
  );
}
