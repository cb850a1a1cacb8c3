/** What the words of a table hang on: the language, and the names of countries in it. */
import i18next from 'i18next';
import { useMemo } from 'react';
import { PARTY_ROLES, type Text } from '../../domain/record-parts';
import type { ColumnId } from '../../domain/table-columns';
import type { AtlasIndex } from '../../state/atlas-index';
import { useAtlas } from '../../state/atlas-store';
import type { Language } from '../../state/view';
import { useAtlasIndex, useWords } from '../atlas-context';
import { textIn } from '../format';
import { tagOf } from '../i18n';
import { countryName } from '../record/country-name';
import { useOrganisations } from './use-organisations';

export interface TableWords {
  t: ReturnType<typeof useWords>['t'];
  lang: Language;
  /** Of two texts, in the order of the language: Chinese by pinyin. */
  compare: (a: string, b: string) => number;
  /** @param code ISO 3166-1 alpha-2 */
  countryName: (code: string) => string;
  /** Its id while the names have not come. */
  organisationName: (id: string) => string;
}

/** Numbers within names by their value: SEA-ME-WE 4 before SEA-ME-WE 10. */
export function collatorOf(lang: Language): Intl.Collator {
  return new Intl.Collator(lang === 'zh' ? 'zh-Hans-u-co-pinyin' : tagOf(lang), { numeric: true });
}

const isRole = (column: ColumnId) => (PARTY_ROLES as readonly string[]).includes(column);

/** @param organisations names by id, `null` while they have not come */
export function makeTableWords(
  lang: Language,
  index: AtlasIndex,
  organisations: ReadonlyMap<string, Text> | null,
): TableWords {
  const names = new Map<string, string>();
  return {
    t: i18next.getFixedT(lang),
    lang,
    compare: collatorOf(lang).compare,
    countryName: (code) => {
      const name = names.get(code) ?? countryName(index, code, lang);
      names.set(code, name);
      return name;
    },
    organisationName: (id) => {
      const name = organisations?.get(id);
      return name ? textIn(name, lang) : id;
    },
  };
}

/** The same object while the language is the same. */
export function useTableWords(): TableWords {
  const { lang } = useWords();
  const index = useAtlasIndex();
  const organisations = useOrganisations(
    useAtlas(({ view: { columns, sort } }) => [...columns, sort.column].some(isRole)),
  );
  return useMemo(() => makeTableWords(lang, index, organisations), [lang, index, organisations]);
}
