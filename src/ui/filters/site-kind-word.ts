import type { TerrestrialScope } from '../../domain/cable-records';
import type { SiteKind } from '../../domain/site-kinds';
import type { useWords } from '../atlas-context';
import { siteWord } from '../site-word';

/** A kind of site or a scope of land cables in a word or two. */
export function siteKindWord(t: ReturnType<typeof useWords>['t'], kind: SiteKind): string {
  const [layer = '', variant = ''] = kind.split('.');
  if (layer === 'terrestrial-cables') return t(`scope.${variant as TerrestrialScope}`);
  return siteWord(t, layer, variant) ?? variant;
}
