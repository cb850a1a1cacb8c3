import { useEffect, useState } from 'react';
import type { Organisation } from '../../domain/record-parts';
import { loadOnce } from '../load-file';

type Organisations = ReadonlyMap<string, Organisation>;

const NONE: Organisations = new Map();
const load = loadOnce<Organisations>(
  'organisations.json',
  (list) => new Map((list as Organisation[]).map((one) => [one.id, one])),
);

/**
 * Organisations by id, loaded once; none until then, and where they cannot be had.
 * @param isAsked whether they are needed at all
 */
export function useOrganisations(isAsked: boolean): Organisations {
  const [organisations, setOrganisations] = useState(NONE);
  useEffect(() => {
    if (!isAsked) return;
    let isCurrent = true;
    load().then(
      (all) => isCurrent && setOrganisations(all),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [isAsked]);
  return organisations;
}
