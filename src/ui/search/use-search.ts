import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Entity, EntityKey } from '../../domain/dataset';
import type { Kind } from '../../domain/kinds';
import { loadSearchIndex, type SearchIndex, searchRecords } from '../../state/search';
import { useAtlasIndex } from '../atlas-context';
import { loadOnce } from '../load-once';

export interface SearchGroup {
  kind: Kind;
  /** The best first. */
  shown: Entity[];
  /** All of this kind that were found. */
  count: number;
}

export interface SearchAnswer {
  state: 'loading' | 'failed' | 'ready';
  groups: SearchGroup[];
  /** Asks for the index, again where that failed. */
  load: () => void;
}

/** Of one kind; the rest is counted. */
const SHOWN = 5;

const loadIndex = loadOnce('search.json', loadSearchIndex);

/** Records that answer a query, by kind; the kind of the best answer comes first. */
export function useSearch(query: string): SearchAnswer {
  const atlas = useAtlasIndex();
  const [index, setIndex] = useState<SearchIndex | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const load = useCallback(() => {
    setFailed(false);
    loadIndex().then(setIndex, () => setFailed(true));
  }, []);
  useEffect(() => {
    if (query !== '' && !index && !hasFailed) load();
  }, [query, index, hasFailed, load]);
  const groups = useMemo(() => {
    const byKind = new Map<Kind, SearchGroup>();
    for (const key of index && query ? searchRecords(index, query) : []) {
      const entity = atlas.dataset.entities[atlas.positionOf.get(key as EntityKey) ?? -1];
      if (!entity) continue;
      const group = byKind.get(entity.kind) ?? { kind: entity.kind, shown: [], count: 0 };
      if (group.shown.length < SHOWN) group.shown.push(entity);
      group.count++;
      byKind.set(entity.kind, group);
    }
    return [...byKind.values()];
  }, [atlas, index, query]);
  return { state: index ? 'ready' : hasFailed ? 'failed' : 'loading', groups, load };
}
