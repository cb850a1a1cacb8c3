import type { Entity, TotalFigure } from '../../domain/dataset';
import type { AtlasIndex } from '../../state/atlas-index';

export type Figure = Entity & { total: TotalFigure };

/** The official total that an entity is or stands beside, and all that stand beside it, in order of date. */
export function figuresBeside(index: AtlasIndex, { id, total }: Entity): Figure[] {
  const main = total?.beside ?? id;
  return (index.byKind.get('agreements') ?? [])
    .filter((one): one is Figure => one.id === main || one.total?.beside === main)
    .filter((one) => one.total !== undefined)
    .sort((a, b) => (a.total.asOf < b.total.asOf ? -1 : 1));
}
