import type { TerrestrialScope } from '../domain/cable-records';
import { SITE_VARIANTS, type SiteLayer } from '../domain/site-kinds';
import type { HubType, StationUse, TeleportType } from '../domain/site-records';
import type { useWords } from './atlas-context';

/**
 * The use of a station, the scope of a land cable or the type of another site in a word or two, `null` for
 * what is none of them.
 */
export function siteWord(
  t: ReturnType<typeof useWords>['t'],
  kind: string,
  variant: string | undefined,
): string | null {
  if (!(kind in SITE_VARIANTS) || !variant) return null;
  switch (kind as SiteLayer) {
    case 'ground-stations':
      return t(`use.${variant as StationUse}`);
    case 'terrestrial-cables':
      return t(`scope.${variant as TerrestrialScope}`);
    default:
      return t(`type.${variant as TeleportType | HubType}`);
  }
}
