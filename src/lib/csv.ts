export type CsvRow = Readonly<Record<string, string | number | null | undefined>>;

function cell(value: CsvRow[string]): string {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Comma-separated values after RFC 4180, a header first; lines end in a line feed, as most readers have it.
 * @param rows their columns are the union of all keys, in the order in which they first come
 */
export function formatCsv(rows: readonly CsvRow[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [columns.map(cell), ...rows.map((row) => columns.map((key) => cell(row[key])))];
  return `${lines.map((line) => line.join(',')).join('\n')}\n`;
}
