import type { Entity } from '../../domain/dataset';
import { distanceKm } from '../../lib/great-circle';
import type { AtlasIndex } from '../../state/atlas-index';

/** Across a large city. */
const NEAR_KM = 40;
const MOST = 5;

/** Other landing points of the same city, the nearest first: each has cables of its own. */
export function nearLandings(index: AtlasIndex, id: string): Entity[] {
  const landings = index.byKind.get('landing-points') ?? [];
  const at = landings.find((one) => one.id === id)?.point;
  if (!at) return [];
  return landings
    .flatMap((landing) =>
      landing.point && landing.id !== id ? [{ landing, km: distanceKm(at, landing.point) }] : [],
    )
    .filter(({ km }) => km <= NEAR_KM)
    .sort((a, b) => a.km - b.km)
    .slice(0, MOST)
    .map(({ landing }) => landing);
}
