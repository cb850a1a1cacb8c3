/**
 * The GPU's side of the time rule: a row is drawn when `fromDay <= day <= toDay`, the same inclusive
 * numbers that `isAliveAt` compares. Open ends are finite sentinels, since a non-finite first bound is
 * taken by the extension for a list of ranges.
 */
import { DataFilterExtension } from '@deck.gl/extensions';
import { FIRST_DAY, LAST_DAY } from '../../domain/lifespan';

export interface TimedRow {
  fromDay: number;
  toDay: number;
}

/** One extension for all layers, so that they share their shader module. */
export const timeFilterExtension = new DataFilterExtension({ filterSize: 2 });

export function filterValueOf(row: TimedRow): [number, number] {
  return [row.fromDay, row.toDay];
}

/** `[min, max]` for each of the two values. */
export function filterRangeAt(day: number): [[number, number], [number, number]] {
  return [
    [FIRST_DAY, day],
    [day, LAST_DAY],
  ];
}

/** What the shader does with a row, on the CPU; the property test holds the two together. */
export function isInFilterRange(row: TimedRow, day: number): boolean {
  return filterRangeAt(day).every(([min, max], i) => {
    const value = Math.fround(filterValueOf(row)[i] ?? 0);
    return min <= value && value <= max;
  });
}
