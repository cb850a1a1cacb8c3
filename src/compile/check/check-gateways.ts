import isoCountries from 'i18n-iso-countries';
import { distanceKm, type LonLat } from '../../lib/great-circle';
import { type Authored, type AuthoredSet, ofKind } from '../authored';
import type { Problem } from '../problem';
import { idsOf } from './ids-of';

/** A place of a line may stand for the town beside the crossing that the gateway is at. */
const PASSES_WITHIN_KM = 50;

function checkCrossing({ file, record }: Authored<'gateways'>): Problem[] {
  const problem = (message: string, hint: string) => [{ file, field: 'crossing', message, hint }];
  const { type, crossing, country } = record;
  if (type === 'gateway-city')
    return crossing
      ? problem('a gateway city is at no crossing', 'Leave it out, or write type border-crossing.')
      : [];
  if (!crossing)
    return problem(
      'a border crossing says which border it is at',
      'Write the two countries: ["CN", "KZ"].',
    );
  const unknown = crossing.find((code) => !isoCountries.isValid(code));
  if (unknown)
    return problem(`${unknown} is not a country code of ISO 3166-1`, 'Use the alpha-2 code.');
  if (crossing[0] === crossing[1])
    return problem(`names ${crossing[0]} twice`, 'Write the two countries of the border.');
  if (!crossing.includes(country))
    return problem(
      `lies in ${country}, which is neither ${crossing.join(' nor ')}`,
      'The point lies in one of the two countries of the crossing.',
    );
  return [];
}

/** Gateways say which border they cross, and a place that names one lies at it. */
export function checkGateways(set: AuthoredSet, unusable: ReadonlySet<string>): Problem[] {
  const gateways = ofKind(set, 'gateways');
  const points = new Map(gateways.map(({ id, point }) => [id, point]));
  const known = new Set(idsOf(set, unusable, 'gateways'));
  const ofPlaces = ofKind(set, 'terrestrial-cables').flatMap(({ file, places }) =>
    places.flatMap(({ properties: { id, gateway }, geometry }) => {
      if (gateway === undefined) return [];
      const field = `place ${id}.gateway`;
      if (!known.has(gateway))
        return [
          {
            file,
            field,
            message: `there is no gateway "${gateway}"`,
            hint: `Add geo/gateways/${gateway}.geojson or mend the id.`,
          },
        ];
      const point = points.get(gateway);
      const km = point ? distanceKm(point, geometry.coordinates as LonLat) : 0;
      if (km <= PASSES_WITHIN_KM) return [];
      return [
        {
          file,
          field,
          message: `lies ${Math.round(km)} km from ${gateway}`,
          hint: 'Name the gateway that the line passes, or mend one of the two positions.',
        },
      ];
    }),
  );
  return [...gateways.flatMap(checkCrossing), ...ofPlaces];
}
