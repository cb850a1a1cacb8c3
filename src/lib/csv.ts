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

/**
 * Reads comma-separated values after RFC 4180, as `formatCsv` writes them: the header names the columns, and a
 * cell may bear commas, quotes and line ends within quotes. Cells that a short line leaves out are empty.
 */
export function parseCsv(text: string): Record<string, string>[] {
  const [header = [], ...lines] = cellsOf(text);
  return lines.map((line) => Object.fromEntries(header.map((name, i) => [name, line[i] ?? ''])));
}

function cellsOf(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  // A cell, in quotes or not, with what ends it: a comma, the end of the line, or the end of the text.
  const pattern = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (!match) throw new Error('this is no CSV');
    const [, quoted, plain = '', end] = match;
    line.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    lines.push(line);
    line = [];
  }
  if (line.length > 0) lines.push([...line, '']);
  return lines;
}
