/**
 * The rows of lines again, with every vertex: several times the numbers, and not made before they are drawn. Each is made
 * once, and the same rows give the same array, so that deck.gl never takes a step of the clock for new data.
 */
import { type Paths, pathOf } from '../../domain/paths';
import type { CableRow } from './cable-rows';

interface Made<T> {
  paths: Paths;
  fine: T;
}

const madeRows = new WeakMap<CableRow, Made<CableRow>>();
const madeLists = new WeakMap<readonly CableRow[], Made<CableRow[]>>();

function fineRow(row: CableRow, paths: Paths): CableRow {
  const known = madeRows.get(row);
  if (known?.paths === paths) return known.fine;
  const fine = { ...row, path: pathOf(row.segment, paths) };
  madeRows.set(row, { paths, fine });
  return fine;
}

/** Whether rows have been asked for before. */
export function hasFineRows(rows: readonly CableRow[], paths: Paths): boolean {
  return madeLists.get(rows)?.paths === paths;
}

export function fineRows(rows: readonly CableRow[], paths: Paths): CableRow[] {
  const known = madeLists.get(rows);
  if (known?.paths === paths) return known.fine;
  const fine = rows.map((row) => fineRow(row, paths));
  madeLists.set(rows, { paths, fine });
  return fine;
}
