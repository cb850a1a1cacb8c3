/** The rows of the table: what the map shows, in the order of the chosen column. */
import { useMemo } from 'react';
import { useAtlas, windowOf } from '../../state/atlas-store';
import { shownAt } from '../../state/shown';
import { useAtlasIndex } from '../atlas-context';
import { sortRows } from './sort-rows';
import { rowAt, type TableRow } from './table-row';
import type { TableWords } from './table-words';

export function useTableRows(words: TableWords): TableRow[] {
  const index = useAtlasIndex();
  const window = useAtlas(windowOf);
  const shown = useAtlas((state) => shownAt(index, state.view, windowOf(state)));
  const sort = useAtlas((state) => state.view.sort);
  return useMemo(() => {
    const rows = shown.map((entity) => rowAt(entity, window.day));
    return sortRows(rows, index.dataset.entities, sort, words);
  }, [shown, window, index, sort, words]);
}
