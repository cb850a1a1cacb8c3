/** Lines for the GPU: a row for each phase of each segment, made once when the data are loaded. */
import { CABLE_COLOURINGS, type CableColouring, cableClassOf } from '../../domain/cable-colouring';
import type { Dataset } from '../../domain/dataset';
import type { Kind } from '../../domain/kinds';
import type { State } from '../../domain/lifespan';
import type { LinePrecision } from '../../domain/records';
import { alongFlat, alongGlobe } from './along';

export interface CableRow {
  /** Position in `dataset.entities`. */
  entity: number;
  path: number[];
  /** Distance from the start at each vertex, by projection. */
  along: { flat: number[]; globe: number[] };
  state: State;
  isUncertain: boolean;
  fromDay: number;
  toDay: number;
  openedDay: number | null;
  precision: LinePrecision;
  /** Class of the system in each colouring. */
  classes: Record<CableColouring, number>;
  /** Scope of a land cable; backbones are drawn lighter. */
  isBackbone: boolean;
}

export function makeCableRows(dataset: Dataset, kind: Kind): CableRow[] {
  const rows: CableRow[] = [];
  dataset.entities.forEach((entity, index) => {
    if (entity.kind !== kind) return;
    const classes = Object.fromEntries(
      CABLE_COLOURINGS.map((colouring) => [colouring, cableClassOf(entity, colouring)]),
    ) as Record<CableColouring, number>;
    for (const segment of entity.segments ?? []) {
      const { path, openedDay, precision } = segment;
      const along = { flat: alongFlat(path), globe: alongGlobe(path) };
      for (const { state, isUncertain, fromDay, toDay } of segment.phases)
        rows.push({
          entity: index,
          path,
          along,
          state,
          isUncertain,
          fromDay,
          toDay,
          openedDay,
          precision,
          classes,
          isBackbone: entity.variant === 'national-backbone',
        });
    }
  });
  return rows;
}
