/** The mark of a cut whose place is known, while it is known to last. */
import type { Dataset } from '../../domain/dataset';
import type { LayerContext } from '../layer-context';
import { type CutLayerId, cutName, glyphAtlasOf } from './glyph-atlas';
import type { MarkRow, MarkSet } from './mark-sets';

const MARK_PIXELS = 18;

export function makeCutRows(dataset: Dataset, kind: CutLayerId): MarkRow[] {
  return dataset.entities.flatMap((entity, index) =>
    entity.kind === kind
      ? (entity.cuts ?? []).map(({ lon, lat, fromDay, toDay }) => ({
          entity: index,
          position: [lon, lat] as [number, number],
          fromDay,
          toDay,
          openedDay: entity.openedDay,
        }))
      : [],
  );
}

export function makeCutSet(
  layerId: CutLayerId,
  rows: readonly MarkRow[],
  { theme, scale }: LayerContext,
): MarkSet {
  const cell = glyphAtlasOf(theme).cells.get(cutName(layerId)) ?? 0;
  return {
    id: `${layerId}@cuts`,
    rows,
    isPickable: true,
    isBeneath: true,
    boxPixels: MARK_PIXELS * scale,
    getMark: () => [cell, 0, 1, 1],
  };
}
