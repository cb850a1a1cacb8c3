/** What is asked of a line over land: how far it strays from its countries, how far it runs at sea. */

import { distanceKm, type LonLat } from '../../lib/great-circle';
import type { PlaceFeature, SegmentFeature } from '../authored';
import { lineSamples, type Stretch, stretchesOf } from './line-samples';
import type { World } from './world';

const SAMPLE_KM = 1;
/** Off the coast; nearer than this it may be the outline that is wrong. */
const OFF_COAST_KM = 1;
/** A point this near a country is as good as in it, where the question is whether a line gets there. */
const REACHED_KM = 1;
/** A line goes over the border this near to the crossing that it names. */
export const CROSSING_KM = 15;

/** Places of a file by the name that segments use. */
type Places = readonly PlaceFeature[];

/** The countries that a segment may run through: those of its two ends, and of the borders there. */
export function countriesOfSegment(
  { properties: { from, to } }: SegmentFeature,
  places: Places,
): Set<string> {
  const ends = places.filter(({ properties: { id } }) => [from, to].includes(`place:${id}`));
  return new Set(
    ends.flatMap(({ properties: { country, crossing = [] } }) => [country, ...crossing]),
  );
}

/** A stretch through a country that is none of the allowed ones. */
export interface Stray extends Stretch<string> {
  /** The furthest that it gets from the allowed countries. */
  deepestKm: number;
}

export function straysOf(
  line: readonly LonLat[],
  allowed: ReadonlySet<string>,
  { countryAt, distanceToCountryKm }: Pick<World, 'countryAt' | 'distanceToCountryKm'>,
): Stray[] {
  const outsideKm = ([lon, lat]: LonLat) =>
    Math.min(...[...allowed].map((code) => distanceToCountryKm(lon, lat, code)));
  const stretches = stretchesOf(lineSamples(line, SAMPLE_KM), ([lon, lat]) => {
    const code = countryAt(lon, lat);
    return code === null || allowed.has(code) ? null : code;
  });
  return stretches.map((stretch) => ({
    ...stretch,
    deepestKm: Math.max(...stretch.samples.map(({ p }) => outsideKm(p))),
  }));
}

/** Length of the longest stretch at sea. */
export function longestAtSeaKm(
  line: readonly LonLat[],
  { isLand, distanceToCoastKm }: Pick<World, 'isLand' | 'distanceToCoastKm'>,
): number {
  const isAtSea = ([lon, lat]: LonLat) =>
    !isLand(lon, lat) && distanceToCoastKm(lon, lat) > OFF_COAST_KM;
  const stretches = stretchesOf(lineSamples(line, SAMPLE_KM), (p) => isAtSea(p) || null);
  return Math.max(0, ...stretches.map(({ km }) => km));
}

/**
 * Whether the lines of a system go over the border that a place names, within 15 km of the place. Where
 * the system has no place in the other country it only has to come that near to it; where it comes by
 * sea there is no border to be seen.
 */
export function reachesBorder(
  { properties: { id, crossing }, geometry }: PlaceFeature,
  { segments, places }: { segments: readonly SegmentFeature[]; places: Places },
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
