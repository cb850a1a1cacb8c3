/** Marks for the GPU: a row for each phase of each point, made once when the data are loaded. */
import type { Dataset } from '../../domain/dataset';
import type { PointPrecision } from '../../domain/record-parts';
import { glyphName, type PointKind, plainGlyphName } from './glyphs';

export interface PointRow {
  entity: number;
  position: [number, number];
  /** Names in the atlas: with the cut of its use, and the plain shape for small sizes. */
  glyph: string;
  plainGlyph: string;
  precision: PointPrecision;
  isUncertain: boolean;
  fromDay: number;
  toDay: number;
  openedDay: number | null;
}

export function makePointRows(dataset: Dataset, kind: PointKind): PointRow[] {
  const rows: PointRow[] = [];
  dataset.entities.forEach((entity, index) => {
    if (entity.kind !== kind || !entity.point) return;
    const precision = entity.precision ?? 'site';
    for (const { state, isUncertain, fromDay, toDay } of entity.phases)
      rows.push({
        entity: index,
        position: entity.point,
        glyph: glyphName(kind, entity.variant, state),
        plainGlyph: plainGlyphName(kind, entity.variant, state),
        precision,
        isUncertain,
        fromDay,
        toDay,
        openedDay: entity.openedDay,
      });
  });
  return rows;
}
