import { keyOf } from '../domain/dataset';
import { packDetail } from '../domain/packed-line';
import type { PackedPaths } from '../domain/paths';
import type { AuthoredSet } from './authored';
import { lineOf } from './line-of';
import { overviewOf } from './overview';

/** What the lines of each cable have beside their overview, by key in the order of ids. */
export function packedPaths({ records }: AuthoredSet): PackedPaths {
  const cables = records
    .filter(({ segments }) => segments.length > 0)
    .map((authored) => {
      const details = authored.segments.map(({ geometry }) => {
        const line = lineOf(geometry);
        return packDetail(line, overviewOf(line));
      });
      return [keyOf(authored), details] as const;
    });
  return Object.fromEntries(cables.sort(([a], [b]) => (a < b ? -1 : 1)));
}
