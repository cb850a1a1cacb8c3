/** Marks for the GPU: a row for each phase of each point, made once when the data are loaded. */
import type { Dataset } from '../../domain/dataset';
import type { PointPrecision } from '../../domain/record-parts';
import { RING_ICON, RING_SLOT } from './glyph-atlas';
import { glyphName, type PointKind, plainGlyphName } from './glyphs';

export interface PointRow {
  entity: number;
  position: [number, number];
  /** Keys of the atlas: with the cut of its use, and the plain shape for small sizes. */
  glyph: string;
  plainGlyph: string;
  precision: PointPrecision;
  /** Key of the ring that selects it. */
  ring: string;
  /** Rides the ring of its country. */
  isOnRing: boolean;
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
    const place = precision === 'country' ? RING_SLOT : 0;
    for (const { state, isUncertain, fromDay, toDay } of entity.phases)
      rows.push({
        entity: index,
        position: entity.point,
        glyph: `${glyphName(kind, entity.variant, state)}/${place}`,
        plainGlyph: `${plainGlyphName(kind, entity.variant, state)}/${place}`,
        ring: `${RING_ICON}/${place}`,
        precision,
        isOnRing: place === RING_SLOT,
        isUncertain,
        fromDay,
        toDay,
        openedDay: entity.openedDay,
      });
  });
  return rows;
}
