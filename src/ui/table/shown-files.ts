/** The records of the table in full, taken from the public files of their kinds. */
import type { FeatureCollection } from 'geojson';
import { type EntityKey, keyOf } from '../../domain/dataset';
import type { Kind } from '../../domain/kinds';
import { formatCsv, parseCsv } from '../../lib/csv';
import { dataFolder } from '../data-folder';
import type { TableRow } from './table-row';

export const FILE_FORMATS = ['csv', 'geojson'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

export interface FetchOptions {
  signal: AbortSignal;
  /** Called as each file has come. */
  onFile: () => void;
}

export function kindsOf(rows: readonly TableRow[]): Kind[] {
  return [...new Set(rows.map(({ entity }) => entity.kind))];
}

/** A state that no source dates is told as such. */
const stateOf = ({ state }: TableRow) => state ?? 'undated';

/** What a public file says of each record, in the order of the rows; each with its state at the clock. */
async function inOrder<T>(
  rows: readonly TableRow[],
  format: FileFormat,
  { signal, onFile }: FetchOptions,
  read: (text: string) => { id: string; part: T }[],
): Promise<{ row: TableRow; part: T }[]> {
  const parts = new Map<EntityKey, T[]>();
  await Promise.all(
    kindsOf(rows).map(async (kind) => {
      const response = await fetch(`${dataFolder()}/${kind}.${format}`, { signal });
      if (!response.ok) throw new Error(`${kind}.${format}: HTTP ${response.status}`);
      for (const { id, part } of read(await response.text())) {
        const key = keyOf({ kind, id });
        const list = parts.get(key);
        if (list) list.push(part);
        else parts.set(key, [part]);
      }
      onFile();
    }),
  );
  return rows.flatMap((row) => (parts.get(row.key) ?? []).map((part) => ({ row, part })));
}

/**
 * A row for each record, every column of its kind and its state at the clock.
 * @throws where a file does not come, or `signal` is aborted
 */
export async function shownCsv(rows: readonly TableRow[], options: FetchOptions): Promise<string> {
  const found = await inOrder(rows, 'csv', options, (text) =>
    parseCsv(text).map((part) => ({ id: part.record ?? '', part })),
  );
  return formatCsv(
    found.map(({ row, part: { record, kind, ...rest } }) => ({
      record,
      kind,
      state_at_clock: stateOf(row),
      ...rest,
    })),
  );
}

/**
 * A line for each segment of a cable and a point for each of its places, a point or no geometry for anything else.
 * @throws where a file does not come, or `signal` is aborted
 */
export async function shownGeoJson(
  rows: readonly TableRow[],
  options: FetchOptions,
): Promise<string> {
  const found = await inOrder(rows, 'geojson', options, (text) =>
    (JSON.parse(text) as FeatureCollection).features.map((part) => ({
      id: String(part.properties?.record),
      part,
    })),
  );
  const features = found.map(({ row, part }) => ({
    ...part,
    properties: { ...part.properties, stateAtClock: stateOf(row) },
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', features })}\n`;
}
