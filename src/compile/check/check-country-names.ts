import type { Text } from '../../domain/record-parts';
import { type AuthoredSet, ofKind } from '../authored';
import { countryNames } from '../country-names';
import type { Problem } from '../problem';

/** Typographic and plain apostrophes are the same here. */
const plain = (name: string) => name.replace(/[’‘]/g, "'");

/** A country is called what the list of names calls it, in English and in Chinese. */
export function checkCountryNames(set: AuthoredSet): Problem[] {
  return ofKind(set, 'countries').flatMap(({ file, record: { iso2, name } }) => {
    const names = countryNames(iso2);
    if (names.en.length === 0) return [];
    return (['en', 'zh'] as const).flatMap((lang) => {
      const written = (name satisfies Text)[lang] ?? '';
      if (names[lang].map(plain).includes(plain(written))) return [];
      return [
        {
          file,
          field: `name.${lang}`,
          message: written ? `"${written}" is not a listed name of ${iso2}` : 'is missing',
          hint: `Write "${names[lang][0]}"; other names go into aliases, a new short name into country-names.ts.`,
        },
      ];
    });
  });
}
