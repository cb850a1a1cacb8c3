import type { Facet } from '../../domain/filter';
import type { State } from '../../domain/lifespan';
import type { Confidence, PartyRole, Text } from '../../domain/record-parts';
import type { Region } from '../../domain/regions';
import type { ChineseRole } from '../../domain/roles';
import { useAtlasIndex, useWords } from '../atlas-context';
import { textIn } from '../format';
import { countryName } from '../record/country-name';
import { useOrganisations } from './use-organisations';

interface ValueNames {
  /** A value of a facet in the language of the page; the id of an organisation until its name is there. */
  nameOf(facet: Facet, value: string): string;
  /** All that it may be looked for by. */
  wordsOf(facet: Facet, value: string): string;
}

function wordsOfText({ en, zh = '' }: Text, aliases: readonly string[] = []): string {
  return [en, zh, ...aliases].join('\n');
}

/** @param asksForOrganisations whether names of organisations are needed */
export function useValueNames(asksForOrganisations: boolean): ValueNames {
  const { t, lang } = useWords();
  const index = useAtlasIndex();
  const organisations = useOrganisations(asksForOrganisations);
  const nameOf = (facet: Facet, value: string): string => {
    switch (facet) {
      case 'state':
        return t(`state.${value as State}`);
      case 'role':
        return t(`role.${value as ChineseRole}`);
      case 'orgrole':
        return t(`role.${value as PartyRole}`);
      case 'confidence':
        return t(`filters.confidence-${value as Confidence}`);
      case 'region': {
        const name = t(`region.${value as Region}`);
        return name.charAt(0).toUpperCase() + name.slice(1);
      }
      case 'country':
        return countryName(index, value, lang);
      case 'org': {
        const name = organisations.get(value)?.name;
        return name ? textIn(name, lang) : value;
      }
    }
  };
  const wordsOf = (facet: Facet, value: string): string => {
    const one = facet === 'org' ? organisations.get(value) : index.countries.get(value);
    return `${value}\n${one ? wordsOfText(one.name, one.aliases) : nameOf(facet, value)}`;
  };
  return { nameOf, wordsOf };
}
