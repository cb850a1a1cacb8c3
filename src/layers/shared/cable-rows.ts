/** Lines for the GPU: a row for each segment, made once when the data are loaded. */
import { CABLE_COLOURINGS, type CableColouring, cableClassOf } from '../../domain/cable-colouring';
import type { LinePrecision } from '../../domain/cable-records';
import type { Dataset, Entity, SegmentEntity } from '../../domain/dataset';
import type { Kind } from '../../domain/kinds';
import { alongFlat, alongGlobe } from './along';
import { type LifeTable, makeLifeTable } from './life-table';

export interface CableRow {
  /** Position in `dataset.entities`. */
  entity: number;
  path: number[];
  /** Distance from the start at each vertex, by projection. */
  along: { flat: number[]; globe: number[] };
  /** Texel of the table of lives at which the segment's life begins. */
  life: number;
  openedDay: number | null;
  precision: LinePrecision;
  /** Class of the system in each colouring. */
  classes: Record<CableColouring, number>;
  /** Scope of a land cable; backbones are drawn lighter. */
  isBackbone: boolean;
}

export interface CableRows {
  /** With every vertex. */
  fine: CableRow[];
  /** With the vertices that the eye can tell apart on a map of the world; the same rows in the same order. */
  coarse: CableRow[];
  lives: LifeTable;
}

function pathOf({ path, overview }: SegmentEntity): number[] {
  return overview.flatMap((vertex) => path.slice(2 * vertex, 2 * vertex + 2));
}

export function makeCableRows(dataset: Dataset, kind: Kind): CableRows {
  const segments = dataset.entities.flatMap((entity, index) =>
    entity.kind === kind
      ? (entity.segments ?? []).map((segment) => ({ entity, index, segment }))
      : [],
  );
  const lives = makeLifeTable(segments.map(({ segment }) => segment.phases));
  const classesOf = new Map<number, CableRow['classes']>();
  const fine = segments.map(({ entity, index, segment }, i): CableRow => {
    const classes = classesOf.get(index) ?? allClasses(entity);
    classesOf.set(index, classes);
    return {
      entity: index,
      path: segment.path,
      along: { flat: alongFlat(segment.path), globe: alongGlobe(segment.path) },
      life: lives.starts[i] ?? 0,
      openedDay: segment.openedDay,
      precision: segment.precision,
      classes,
      isBackbone: entity.variant === 'national-backbone',
    };
  });
  const coarse = fine.map((row, i): CableRow => {
    const path = pathOf((segments[i] as { segment: SegmentEntity }).segment);
    return { ...row, path, along: { flat: alongFlat(path), globe: alongGlobe(path) } };
  });
  return { fine, coarse, lives };
}

/** The rows that pass, fine and coarse still the same rows in the same order. */
export function rowsWhere({ fine, coarse, lives }: CableRows, keep: (row: CableRow) => boolean) {
  return { fine: fine.filter(keep), coarse: coarse.filter(keep), lives };
}

function allClasses(entity: Entity): CableRow['classes'] {
  return Object.fromEntries(
    CABLE_COLOURINGS.map((colouring) => [colouring, cableClassOf(entity, colouring)]),
  ) as CableRow['classes'];
}
