/** Where systems on land may come together: at their ends, and at towns that two of them pass. */

import { distanceKm, KM_PER_DEGREE, type LonLat } from '../../lib/great-circle';
import type { Authored } from '../authored';
import { type CorridorOverlap, corridorOverlap } from './corridor-overlap';

type Cable = Pick<Authored, 'id' | 'segments' | 'places'>;

/** Two systems name one town where they give it positions this near. */
const SAME_TOWN_KM = 10;

/** Positions of the places that only one segment of the system touches. */
export function landEndsOf({ segments, places }: Pick<Cable, 'segments' | 'places'>): LonLat[] {
  const touched = segments.flatMap(({ properties: { from, to } }) => [from, to]);
  return places
    .filter(({ properties: { id } }) => touched.filter((end) => end === `place:${id}`).length === 1)
    .map(({ geometry }) => geometry.coordinates as LonLat);
}

/** Places of each system that another system has too, by id of the system. */
function commonTowns(cables: readonly Cable[]): Map<string, LonLat[]> {
  const all = cables.flatMap(({ id, places }) =>
    places.map(({ geometry }) => ({ id, p: geometry.coordinates as LonLat })),
  );
  const isCommon = (own: (typeof all)[number]) =>
    all.some(
      ({ id, p }) =>
        id !== own.id &&
        Math.abs(p[1] - own.p[1]) * KM_PER_DEGREE <= SAME_TOWN_KM &&
        distanceKm(p, own.p) <= SAME_TOWN_KM,
    );
  const towns = new Map<string, LonLat[]>();
  for (const own of all.filter(isCommon)) towns.set(own.id, [...(towns.get(own.id) ?? []), own.p]);
  return towns;
}

/** How much of the land systems is drawn on top of another one, as at sea. */
export function landOverlap(cables: readonly Cable[]): CorridorOverlap {
  const towns = commonTowns(cables);
  return corridorOverlap(cables, (cable) => [...landEndsOf(cable), ...(towns.get(cable.id) ?? [])]);
}
