import type { HubType, StationUse, TeleportType } from '../domain/records';
import { SITE_VARIANTS, type SiteLayer } from '../domain/site-kinds';
import type { useWords } from './atlas-context';

/** The use of a station or the type of another site in a word or two, `null` for what is no site. */
export function siteWord(
  t: ReturnType<typeof useWords>['t'],
  kind: string,
  variant: string | undefined,
): string | null {
  if (!(kind in SITE_VARIANTS) || !variant) return null;
  return (kind as SiteLayer) === 'ground-stations'
    ? t(`use.${variant as StationUse}`)
    : t(`type.${variant as TeleportType | HubType}`);
}
