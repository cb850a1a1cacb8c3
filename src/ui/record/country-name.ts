import type { AtlasIndex } from '../../state/atlas-index';
import type { Language } from '../../state/view';
import { textIn } from '../format';
import { tagOf } from '../i18n';

/** By ISO 3166-1 alpha-2; what has no record of its own, such as Antarctica, by the browser's list. */
export function countryName(index: AtlasIndex, code: string, lang: Language): string {
  const entity = index.countries.get(code);
  if (entity) return textIn(entity.name, lang);
  return new Intl.DisplayNames([tagOf(lang)], { type: 'region' }).of(code) ?? code;
}
