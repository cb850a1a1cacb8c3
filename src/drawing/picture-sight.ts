import type { Dataset, Entity } from '../domain/dataset';
import { rimLabel, sightOf } from '../domain/sight-circles';
import type { PictureSight } from './picture-view';

/** What a record sees, for a picture in which it is selected; `null` for what sees nothing. */
export function pictureSight(entity: Entity, dataset: Dataset): PictureSight | null {
  const sight = sightOf(entity, dataset);
  if (!sight) return null;
  return {
    of: entity.kind === 'satellites' ? 'satellites' : 'ground-stations',
    circles: sight.circles,
    labels: sight.circles.map((circle) => rimLabel(sight, circle)),
  };
}
