/** Marks for the GPU: a row for each phase of each point, made once when the data are loaded. */
import type { Dataset } from '../../domain/dataset';
import type { PointPrecision } from '../../domain/records';
import { FAN_SLOTS, RING_ICON, RING_SLOT } from './glyph-atlas';
import { glyphName, type PointKind } from './glyphs';

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

/**
 * Points on one spot fan out: the first keeps it, six stand around it, further ones are counted in the
 * list but share the last slot. The spot is shared by all layers, so a hub never hides a station.
 */
function makeSlots(dataset: Dataset): number[] {
  const taken = new Map<string, number>();
  return dataset.entities.map(({ kind, point }) => {
    if (
      !point ||
      kind === 'landing-points' ||
      kind === 'countries' ||
      kind === 'agreements' ||
      kind === 'milestones'
    )
      return 0;
    const spot = `${point[0].toFixed(2)},${point[1].toFixed(2)}`;
    const slot = taken.get(spot) ?? 0;
    taken.set(spot, slot + 1);
    return Math.min(slot, FAN_SLOTS);
  });
}

const slotsOf = new WeakMap<Dataset, number[]>();

export function makePointRows(dataset: Dataset, kind: PointKind): PointRow[] {
  const slots = slotsOf.get(dataset) ?? makeSlots(dataset);
  slotsOf.set(dataset, slots);
  const rows: PointRow[] = [];
  dataset.entities.forEach((entity, index) => {
    if (entity.kind !== kind || !entity.point) return;
    const precision = entity.precision ?? 'site';
    const slot = slots[index] ?? 0;
    const place = precision === 'country' && slot === 0 ? RING_SLOT : slot;
    for (const { state, isUncertain, fromDay, toDay } of entity.phases)
      rows.push({
        entity: index,
        position: entity.point,
        glyph: `${glyphName(kind, entity.variant, state)}/${place}`,
        plainGlyph: `${glyphName(kind, undefined, state)}/${place}`,
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
