/**
 * The rows of one entity, the same array for the same question, so that deck.gl never takes a step of
 * the clock for new data. Only the last answer is kept for each set of rows.
 */
const answers = new WeakMap<readonly { entity: number }[], { entity: number; rows: unknown[] }>();

export function rowsOfEntity<Row extends { entity: number }>(
  rows: readonly Row[],
  entity: number,
): Row[] {
  const known = answers.get(rows);
  if (known && known.entity === entity) return known.rows as Row[];
  const chosen = entity < 0 ? [] : rows.filter((row) => row.entity === entity);
  answers.set(rows, { entity, rows: chosen });
  return chosen;
}
