/** The mark of a cut whose place is known, while it is known to last. */
import type { Dataset } from '../../domain/dataset';
import type { LayerContext } from '../layer-context';
import { type CutLayerId, cutName, glyphAtlasOf } from './glyph-atlas';
import { type MarkRow, makeMarks } from './point-layers';

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

export function makeCutLayer(layerId: CutLayerId, rows: MarkRow[], context: LayerContext) {
  return makeMarks<MarkRow>(
    {
      id: `${layerId}@cuts`,
      data: rows,
      pickable: true,
      boxPixels: MARK_PIXELS * context.scale,
      getMark: [glyphAtlasOf(context.theme).cells.get(cutName(layerId)) ?? 0, 0, 1, 1],
    },
    context,
  );
}
