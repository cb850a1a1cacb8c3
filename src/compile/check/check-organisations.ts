import isoCountries from 'i18n-iso-countries';
import type { Organisation } from '../../domain/record-parts';
import type { AuthoredSet } from '../authored';
import type { Problem } from '../problem';

const FILE = 'geo/organisations.json';

/** A name as people tell names apart: not by case, width of letters, or spaces. */
function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Where each name stands; the English name may be the Chinese one too. */
function namesOf({ name, aliases }: Organisation): { field: string; text: string }[] {
  const zh = name.zh && plain(name.zh) !== plain(name.en) ? name.zh : null;
  return [
    { field: 'name.en', text: name.en },
    ...(zh ? [{ field: 'name.zh', text: zh }] : []),
    ...aliases.map((text, i) => ({ field: `aliases[${i}]`, text })),
  ];
}

/**
 * Organisations are there once, under an id and under every name: who looks for one finds one page. Countries are
 * codes of ISO 3166-1.
 */
export function checkOrganisations({
  organisations,
}: Pick<AuthoredSet, 'organisations'>): Problem[] {
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  return organisations.flatMap((organisation) => {
    const { id, country } = organisation;
    const problems: Problem[] = [];
    const add = (field: string, message: string, hint: string) =>
      problems.push({ file: FILE, field, message, hint });
    if (ids.has(id)) add(id, 'this id is given twice', 'Keep one.');
    ids.add(id);
    if (country != null && !isoCountries.isValid(country))
      add(
        `${id}.country`,
        `${country} is not a code of ISO 3166-1`,
        'Use alpha-2, or null for a body of several states.',
      );
    for (const { field, text } of namesOf(organisation)) {
      const owner = owners.get(plain(text));
      if (owner === id) add(`${id}.${field}`, `"${text}" is one of its names already`, 'Keep one.');
      else if (owner)
        add(
          `${id}.${field}`,
          `"${text}" is a name of ${owner} too`,
          'Keep one organisation if they are one body; else give each a name of its own.',
        );
      owners.set(plain(text), owner ?? id);
    }
    return problems;
  });
}
