/** A row for each record that is linked to the selected one. */
import type { Dataset, Entity } from '../../domain/dataset';
import { linksOf } from '../../domain/links';
import { isShown } from '../../domain/site-kinds';
import { greatCirclePath, lonNear } from '../../lib/great-circle';
import type { LayerContext } from '../layer-context';
import type { PathRow } from '../shared/cased-paths';

/** Two records of one town have no arc between them. */
const SAME_PLACE_DEG = 0.02;

/** Days on which a record stands, from its first phase to its end. */
function standing({ phases }: Entity): [fromDay: number, toDay: number] | null {
  const living = phases.filter(({ state }) => state !== 'ended');
  const [first, last] = [living[0], living.at(-1)];
  return first && last ? [first.fromDay, last.toDay] : null;
}

/** A row for each linked record that has a place, while both stand. */
export function makeLinkRows(
  dataset: Dataset,
  { selected, layers, hidden }: Pick<LayerContext, 'selected' | 'layers' | 'hidden'>,
): PathRow[] {
  const from = dataset.entities[selected];
  const life = from && standing(from);
  if (!from?.point || !life) return [];
  const { point } = from;
  return (linksOf(dataset).get(selected) ?? []).flatMap((position) => {
    const to = dataset.entities[position];
    const other = to && standing(to);
    if (!to?.point || !other || !isShown(to, layers, hidden)) return [];
    const end: [number, number] = [lonNear(to.point[0], point[0]), to.point[1]];
    if (Math.hypot(end[0] - point[0], end[1] - point[1]) < SAME_PLACE_DEG) return [];
    return [
      {
        entity: position,
        path: greatCirclePath(point, end),
        fromDay: Math.max(life[0], other[0]),
        toDay: Math.min(life[1], other[1]),
      },
    ];
  });
}
