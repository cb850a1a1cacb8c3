/** Names of organisations, fetched once when a table first asks for them. */
import { useEffect, useState } from 'react';
import type { Organisation, Text } from '../../domain/records';
import { DATA_FOLDER } from '../record-loader';

type Names = ReadonlyMap<string, Text>;

let loading: Promise<Names> | null = null;

async function fetchNames(): Promise<Names> {
  const response = await fetch(`${DATA_FOLDER}/organisations.json`);
  if (!response.ok) throw new Error(`organisations.json: HTTP ${response.status}`);
  const list = (await response.json()) as Pick<Organisation, 'id' | 'name'>[];
  return new Map(list.map(({ id, name }) => [id, name]));
}

/** By id; asked for once, and again where that failed. */
export function loadOrganisations(): Promise<Names> {
  loading ??= fetchNames();
  loading.catch(() => {
    loading = null;
  });
  return loading;
}

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
