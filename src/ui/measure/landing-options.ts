/** Landing points as a field offers them: by name, found by every name that the records have for them. */
import type { AtlasIndex } from '../../state/atlas-index';
import type { Language } from '../../state/view';
import { textIn } from '../format';
import { countryName } from '../record/country-name';

export interface LandingOption {
  id: string;
  /** `Karachi, Pakistan` */
  name: string;
  /** All that it is found by. */
  words: string;
}

/** Without case, accents and outer blanks. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase()
    .trim();
}

/** In the order of the language. */
export function landingOptions(index: AtlasIndex, lang: Language): LandingOption[] {
  return (index.byKind.get('landing-points') ?? [])
    .map(({ id, name, aliases, countries }) => {
      const country = countries[0] ?? '';
      const shown = [textIn(name, lang), countryName(index, country, lang)];
      return {
        id,
        name: shown.join(lang === 'zh' ? '，' : ', '),
        words: fold([...shown, name.en, ...aliases, countryName(index, country, 'en')].join(' ')),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, lang));
}
