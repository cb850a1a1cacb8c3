import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Entity, EntityKey } from '../../domain/dataset';
import type { Text } from '../../domain/record-parts';
import type { AtlasIndex } from '../../state/atlas-index';
import type { SearchHit } from '../../state/search';
import type { Selection, SelectionKind } from '../../state/view';
import { useAtlasIndex } from '../atlas-context';
import { loadOnce } from '../load-file';

export interface SearchAnswer {
  /** `<kind>/<id>` */
  id: string;
  name: Text;
  /** `null` for an organisation. */
  entity: Entity | null;
  selection: Selection;
}

export interface SearchGroup {
  kind: SelectionKind;
  /** The best first. */
  shown: SearchAnswer[];
  /** All of this kind that were found. */
  count: number;
}

interface Searching {
  state: 'loading' | 'failed' | 'ready';
  groups: SearchGroup[];
  /** Asks for the index, again where that failed. */
  load: () => void;
}

/** Of one kind; the rest is counted. */
const SHOWN = 5;

type Ask = (query: string) => SearchHit[];

/** What searches comes with the index, since the page does without it until somebody searches. */
const loadIndex = loadOnce('search.json', async (json): Promise<Ask> => {
  const { loadSearchIndex, searchAll } = await import('../../state/search');
  const index = loadSearchIndex(json);
  return (query) => searchAll(index, query);
});

/** `null` for what the dataset does not know: the index may be newer. @param title of an organisation */
function answerOf(atlas: AtlasIndex, key: string, title: Text | undefined): SearchAnswer | null {
  if (title) {
    const id = key.slice(key.indexOf('/') + 1);
    if (!atlas.byOrganisation.has(id)) return null;
    return { id: key, name: title, entity: null, selection: { kind: 'organisations', id } };
  }
  const entity = atlas.dataset.entities[atlas.positionOf.get(key as EntityKey) ?? -1];
  if (!entity) return null;
  return { id: key, name: entity.name, entity, selection: { kind: entity.kind, id: entity.id } };
}

/** Records and organisations that answer a query, by kind; the kind of the best answer comes first. */
export function useSearch(query: string): Searching {
  const atlas = useAtlasIndex();
  const [ask, setAsk] = useState<Ask | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const load = useCallback(() => {
    setFailed(false);
    loadIndex().then(
      (loaded) => setAsk(() => loaded),
      () => setFailed(true),
    );
  }, []);
  useEffect(() => {
    if (query !== '' && !ask && !hasFailed) load();
  }, [query, ask, hasFailed, load]);
  const groups = useMemo(() => {
    const byKind = new Map<SelectionKind, SearchGroup>();
    for (const { key, title } of ask && query ? ask(query) : []) {
      const answer = answerOf(atlas, key, title);
      if (!answer) continue;
      const { kind } = answer.selection;
      const group = byKind.get(kind) ?? { kind, shown: [], count: 0 };
      if (group.shown.length < SHOWN) group.shown.push(answer);
      group.count++;
      byKind.set(kind, group);
    }
    return [...byKind.values()];
  }, [atlas, ask, query]);
  return { state: ask ? 'ready' : hasFailed ? 'failed' : 'loading', groups, load };
}
