import type { Dataset } from '../../domain/dataset';
import type { LayerModule } from '../layer-module';
import { makeChosenLayers, makeLitLayers, makeMarkSet } from '../shared/point-layers';
import { makePointRows, type PointRow } from '../shared/point-rows';

/** Rows of the landing points of each cable, by the cable's position in the dataset. */
function rowsByCable(
  { entities }: Dataset,
  rows: readonly PointRow[],
): ReadonlyMap<number, PointRow[]> {
  const byId = new Map<string, PointRow[]>();
  for (const row of rows) {
    const id = entities[row.entity]?.id ?? '';
    byId.set(id, [...(byId.get(id) ?? []), row]);
  }
  return new Map(
    entities.flatMap(({ kind, segments = [] }, index) => {
      if (kind !== 'submarine-cables') return [];
      const ends = new Set(segments.flatMap(({ from, to }) => [from, to]));
      return [[index, [...ends].flatMap((end) => byId.get(end) ?? [])] as const];
    }),
  );
}

const NONE: PointRow[] = [];
/** The ends of a lifted cable are larger than other landing points. */
const END_FACTOR = 1.7;

/** Discs at the shore; those of the cable that is lifted or selected are lifted with it. */
export const landingPoints: LayerModule = {
  id: 'landing-points',
  prepare(dataset) {
    const rows = makePointRows(dataset, 'landing-points');
    const ofCable = rowsByCable(dataset, rows);
    return {
      marks: (context) => [makeMarkSet('landing-points', rows, context, null)],
      draw(context) {
        const ends = ofCable.get(context.hovered) ?? ofCable.get(context.selected) ?? NONE;
        const scale = context.scale * END_FACTOR;
        // They belong to their cable, which may be drawn only because it is selected.
        const lit = { ...context, passing: null, scale };
        return [
          ...makeChosenLayers('landing-points', rows, context, null),
          ...makeLitLayers('landing-points', ends, lit, null, 'ends'),
        ];
      },
    };
  },
};
