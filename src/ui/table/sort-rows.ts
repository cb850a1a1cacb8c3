/** Rows in the order of a column. Words are put in order once for a dataset, so that a step of the clock compares numbers alone. */
import type { Entity } from '../../domain/dataset';
import { FIRST_DAY } from '../../domain/lifespan';
import type { ColumnId, TableSort } from '../../domain/table-columns';
import { cellValue } from './cell-value';
import { rowAt, type TableRow } from './table-row';
import type { TableWords } from './table-words';

/** The place of a record in a column, `null` for what comes last. */
type Place = (row: TableRow) => number | null;

/** The one column that the clock changes. */
const CHANGING: ColumnId = 'state';

const known = new WeakMap<TableWords, Map<ColumnId, { of: readonly Entity[]; place: Place }>>();

/** Equal words have equal places. */
function makePlace(entities: readonly Entity[], column: ColumnId, words: TableWords): Place {
  const read = (row: TableRow) => cellValue(column, row, words).value;
  if (column === CHANGING) return (row) => read(row) as number | null;
  const values = new Map(entities.map((entity) => [entity, read(rowAt(entity, FIRST_DAY))]));
  const texts = [...new Set(values.values())].filter((value) => typeof value === 'string');
  const order = new Map(texts.sort(words.compare).map((text, i) => [text, i]));
  return ({ entity }) => {
    const value = values.get(entity) ?? null;
    return typeof value === 'string' ? (order.get(value) ?? null) : value;
  };
}

function placeOf(entities: readonly Entity[], column: ColumnId, words: TableWords): Place {
  const columns = known.get(words) ?? new Map<ColumnId, { of: readonly Entity[]; place: Place }>();
  known.set(words, columns);
  const made = columns.get(column);
  if (made?.of === entities) return made.place;
  const place = makePlace(entities, column, words);
  columns.set(column, { of: entities, place });
  return place;
}

/**
 * A new array; what is unknown comes last whichever way the column runs, and what is equal by name.
 * @param entities all that a row can be of
 */
export function sortRows(
  rows: readonly TableRow[],
  entities: readonly Entity[],
  { column, isDescending }: TableSort,
  words: TableWords,
): TableRow[] {
  const place = placeOf(entities, column, words);
  const byName = placeOf(entities, 'name', words);
  const sign = isDescending ? -1 : 1;
  return rows
    .map((row) => ({ row, at: place(row), name: byName(row) ?? 0 }))
    .sort((a, b) => {
      if (a.at === null || b.at === null)
        return Number(a.at === null) - Number(b.at === null) || a.name - b.name;
      return sign * (a.at - b.at) || a.name - b.name;
    })
    .map(({ row }) => row);
}
