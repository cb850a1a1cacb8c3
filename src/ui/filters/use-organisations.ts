import { useEffect, useState } from 'react';
import type { Organisation } from '../../domain/records';
import { DATA_FOLDER } from '../record-loader';

type Organisations = ReadonlyMap<string, Organisation>;

const NONE: Organisations = new Map();
let loading: Promise<Organisations> | null = null;

async function load(): Promise<Organisations> {
  const response = await fetch(`${DATA_FOLDER}/organisations.json`);
  if (!response.ok) throw new Error(`organisations.json: HTTP ${response.status}`);
  const list = (await response.json()) as Organisation[];
  return new Map(list.map((one) => [one.id, one]));
}

/**
 * Organisations by id, loaded once; none until then, and where they cannot be had.
 * @param isAsked whether they are needed at all
 */
export function useOrganisations(isAsked: boolean): Organisations {
  const [organisations, setOrganisations] = useState(NONE);
  useEffect(() => {
    if (!isAsked) return;
    let isCurrent = true;
    loading ??= load();
    loading.then(
      (all) => isCurrent && setOrganisations(all),
      () => {
        loading = null;
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [isAsked]);
  return organisations;
}
