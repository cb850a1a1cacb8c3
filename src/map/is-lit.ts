import type { Dataset } from '../domain/dataset';
import { linksOf } from '../domain/links';
import { shapeOf } from '../layers/shared/glyphs';

/** Whether a selected record is on the map as a line, as a mark, or by what it is linked to. */
export function isLit(dataset: Dataset, selected: number): boolean {
  const entity = dataset.entities[selected];
  if (!entity) return false;
  if (entity.segments) return true;
  return entity.kind in shapeOf && (entity.point !== undefined || linksOf(dataset).has(selected));
}
