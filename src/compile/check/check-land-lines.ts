import isoCountries from 'i18n-iso-countries';
import { distanceKm, type LonLat } from '../../lib/great-circle';
import { type Authored, type AuthoredSet, ofKind, type PlaceFeature } from '../authored';
import type { Problem } from '../problem';
import { lineSamples, stretchesOf } from './line-samples';
import type { World } from './world';

type Cable = Authored<'terrestrial-cables'>;
type Segment = Cable['segments'][number];

const SAMPLE_KM = 1;
/** A border road and the generalised 1:10m border lie this far apart at most. */
const OUTSIDE_KM = 5;
/** A line goes over the border this near to the crossing that it names. */
const CROSSING_KM = 15;
/** A point this near a country is as good as in it, where the question is whether a line gets there. */
const REACHED_KM = 1;
/** Of a stretch through the sea: bridges, bays and a generalised coast. */
const AT_SEA_KM = 5;
/** Off the coast; nearer than this it may be the outline that is wrong. */
const OFF_COAST_KM = 1;

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

/** The countries that a segment may run through: those of its two ends, and of the borders there. */
export function countriesOfSegment(
  { properties: { from, to } }: Segment,
  places: readonly PlaceFeature[],
): Set<string> {
  const ends = places.filter(({ properties: { id } }) => [from, to].includes(`place:${id}`));
  return new Set(
    ends.flatMap(({ properties: { country, crossing = [] } }) => [country, ...crossing]),
  );
}

function checkCountries({ file, places }: Cable, segment: Segment, world: World): Problem[] {
  const allowed = countriesOfSegment(segment, places);
  if (allowed.size === 0) return [];
  const outsideKm = ([lon, lat]: LonLat) =>
    Math.min(...[...allowed].map((code) => world.distanceToCountryKm(lon, lat, code)));
  const samples = lineSamples(segment.geometry.coordinates as LonLat[], SAMPLE_KM);
  const stretches = stretchesOf(samples, ([lon, lat]) => {
    const code = world.countryAt(lon, lat);
    return code === null || allowed.has(code) ? null : code;
  });
  return stretches.flatMap(({ value, samples: inside, km }) => {
    const deepest = Math.max(...inside.map(({ p }) => outsideKm(p)));
    if (deepest <= OUTSIDE_KM) return [];
    const [lon, lat] = inside[Math.floor(inside.length / 2)]?.p ?? [0, 0];
    return [
      {
        file,
        field: `segment ${segment.properties.id}`,
        message: `runs ${Math.round(km)} km through ${value} at ${lon.toFixed(2)}, ${lat.toFixed(2)}, up to ${Math.round(deepest)} km from ${[...allowed].join(' and ')}`,
        hint: 'Lead the line through the countries of its two places, or add a place in the other country.',
      },
    ];
  });
}

function checkSea({ file }: Cable, segment: Segment, world: World): Problem[] {
  if (segment.properties.undersea) return [];
  const samples = lineSamples(segment.geometry.coordinates as LonLat[], SAMPLE_KM);
  const isAtSea = ([lon, lat]: LonLat) =>
    !world.isLand(lon, lat) && world.distanceToCoastKm(lon, lat) > OFF_COAST_KM;
  const worst = Math.max(0, ...stretchesOf(samples, (p) => isAtSea(p) || null).map(({ km }) => km));
  if (worst <= AT_SEA_KM) return [];
  return [
    {
      file,
      field: `segment ${segment.properties.id}`,
      message: `runs ${Math.round(worst)} km through the sea`,
      hint: 'Draw it over land, or make the stretch a segment of its own with "undersea": true.',
    },
  ];
}

/**
 * Whether the lines of a system go over the border that a place names, within 15 km of the place. Where
 * the system has no place in the other country it only has to come that near to it; where it comes by
 * sea there is no border to be seen.
 */
export function reachesBorder(
  { properties: { id, crossing }, geometry }: PlaceFeature,
  { segments, places }: Pick<Cable, 'segments' | 'places'>,
  { distanceToCountryKm }: Pick<World, 'distanceToCountryKm'>,
): boolean {
  const isBySea = segments.some(
    ({ properties: { from, to, undersea } }) => undersea && [from, to].includes(`place:${id}`),
  );
  if (!crossing || isBySea) return true;
  const at = geometry.coordinates as LonLat;
  const own = new Set(places.map(({ properties }) => properties.country));
  if (!crossing.every((code) => own.has(code)))
    return crossing.every((code) => distanceToCountryKm(at[0], at[1], code) <= CROSSING_KM);
  const near = segments
    .flatMap((segment) => lineSamples(segment.geometry.coordinates as LonLat[], SAMPLE_KM / 2))
    .map(({ p }) => p)
    .filter((p) => distanceKm(p, at) <= CROSSING_KM);
  return crossing.every((code) =>
    near.some(([lon, lat]) => distanceToCountryKm(lon, lat, code) <= REACHED_KM),
  );
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
