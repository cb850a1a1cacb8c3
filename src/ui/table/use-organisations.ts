/** Names of organisations, fetched once when a table first asks for them. */
import { useEffect, useState } from 'react';
import type { Organisation, Text } from '../../domain/record-parts';
import { loadOnce } from '../load-file';

type Names = ReadonlyMap<string, Text>;

/** By id; asked for once, and again where that failed. */
export const loadOrganisations = loadOnce<Names>(
  'organisations.json',
  (list) =>
    new Map((list as Pick<Organisation, 'id' | 'name'>[]).map(({ id, name }) => [id, name])),
);

/**
 * By id; `null` while they are not asked for, until they have come, and where they do not come.
 */
export function useOrganisations(isAsked: boolean): Names | null {
  const [names, setNames] = useState<Names | null>(null);
  useEffect(() => {
    if (!isAsked) return;
    let isCurrent = true;
    loadOrganisations().then(
      (loaded) => isCurrent && setNames(loaded),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [isAsked]);
  return names;
}
