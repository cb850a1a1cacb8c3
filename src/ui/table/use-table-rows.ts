/** The rows of the table: what the map shows, in the order of the chosen column. */
import { useMemo } from 'react';
import { isAliveAt } from '../../domain/lifespan';
import { isShown } from '../../domain/site-kinds';
import { useAtlas, windowOf } from '../../state/atlas-store';
import { useAtlasIndex } from '../atlas-context';
import { sortRows } from './sort-rows';
import { rowAt, type TableRow } from './table-row';
import { useTableWords } from './table-words';

export function useTableRows(): TableRow[] {
  const { dataset } = useAtlasIndex();
  const window = useAtlas(windowOf);
  const layers = useAtlas((state) => state.view.layers);
  const hidden = useAtlas((state) => state.view.hidden);
  const sort = useAtlas((state) => state.view.sort);
  const words = useTableWords();
  const rows = useMemo(
    () =>
      dataset.entities
        .filter((entity) => isShown(entity, layers, hidden) && isAliveAt(entity.phases, window.day))
        .map((entity) => rowAt(entity, window.day)),
    [dataset, window, layers, hidden],
  );
  return useMemo(() => sortRows(rows, dataset.entities, sort, words), [rows, dataset, sort, words]);
}
