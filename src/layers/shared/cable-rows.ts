/** Lines for the GPU: a row for each segment, by its overview, made once when the data are loaded. */
import { CABLE_COLOURINGS, type CableColouring, cableClassOf } from '../../domain/cable-colouring';
import type { Dataset, Entity, SegmentEntity } from '../../domain/dataset';
import type { Kind } from '../../domain/kinds';
import { type LifeTable, makeLifeTable } from './life-table';

export interface CableRow {
  /** Position in `dataset.entities`. */
  entity: number;
  segment: SegmentEntity;
  /** Longitude, latitude, longitude, ... */
  path: number[];
  /** Texel of the table of lives at which the segment's life begins. */
  life: number;
  /** Class of the system in each colouring. */
  classes: Record<CableColouring, number>;
  /** Scope of a land cable; backbones are drawn lighter. */
  isBackbone: boolean;
}

export interface CableRows {
  /** In the order in which they come to the map, so that those of a day are the first so many. */
  rows: CableRow[];
  lives: LifeTable;
}

export function makeCableRows(dataset: Dataset, kind: Kind): CableRows {
  const segments = dataset.entities
    .flatMap((entity, index) =>
      entity.kind === kind
        ? (entity.segments ?? []).map((segment) => ({ entity, index, segment }))
        : [],
    )
    .sort((a, b) => firstDay(a.segment) - firstDay(b.segment));
  const lives = makeLifeTable(segments.map(({ segment }) => segment.phases));
  const classesOf = new Map<number, CableRow['classes']>();
  const rows = segments.map(({ entity, index, segment }, i): CableRow => {
    const classes = classesOf.get(index) ?? allClasses(entity);
    classesOf.set(index, classes);
    return {
      entity: index,
      segment,
      path: segment.overview,
      life: lives.starts[i] ?? 0,
      classes,
      isBackbone: entity.variant === 'national-backbone',
    };
  });
  return { rows, lives };
}

const firstDay = ({ phases }: SegmentEntity) => phases[0]?.fromDay ?? Number.POSITIVE_INFINITY;

/** How many of the rows have come to the map by a day (days since 1970). */
export function countBegun(rows: readonly CableRow[], day: number): number {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (firstDay((rows[middle] as CableRow).segment) <= day) from = middle + 1;
    else to = middle;
  }
  return from;
}

function allClasses(entity: Entity): CableRow['classes'] {
  return Object.fromEntries(
    CABLE_COLOURINGS.map((colouring) => [colouring, cableClassOf(entity, colouring)]),
  ) as CableRow['classes'];
}
