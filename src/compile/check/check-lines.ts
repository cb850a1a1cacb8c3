import type { LonLat } from '../../lib/great-circle';
import { type AuthoredSet, ofKind } from '../authored';
import type { Problem } from '../problem';
import { landBeyondEndsKm } from './line-geometry';

/** From the shore to the landing point a line may cross land. */
const FREE_KM = 25;
/** A generalised coast and a cape passed close by. */
const ALLOWED_KM = 2;

/** Submarine cables run through water; what runs over land is a segment that says so. */
export function checkLines(
  set: AuthoredSet,
  isLand: (lon: number, lat: number) => boolean,
): Problem[] {
  return ofKind(set, 'submarine-cables').flatMap(({ file, segments }) =>
    segments.flatMap(({ properties, geometry }) => {
      if (properties.overland) return [];
      const km = landBeyondEndsKm(geometry.coordinates as LonLat[], {
        freeKm: FREE_KM,
        isOver: isLand,
      });
      if (km <= ALLOWED_KM) return [];
      return [
        {
          file,
          field: `segment ${properties.id}`,
          message: `runs over ${Math.round(km)} km of land more than ${FREE_KM} km from its ends`,
          hint: 'Draw it through water (npm run geo:draft-route), or mark a stretch on land "overland": true.',
        },
      ];
    }),
  );
}
