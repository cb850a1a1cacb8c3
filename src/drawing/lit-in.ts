import type { Dataset, Entity } from '../domain/dataset';
import { linksOf } from '../domain/links';
import type { PictureView } from './picture-view';

/** Positions in the dataset of what stays lit while the rest rests; `null` where nothing rests. */
export function litIn(
  { selected, lit, path }: PictureView,
  dataset: Dataset,
): ReadonlySet<number> | null {
  if (path) return new Set();
  const lifted = dataset.entities[selected];
  return lifted ? litWith(dataset, selected, lifted) : (lit ?? null);
}

/** A record, what it is linked to, and the ends of a cable. */
function litWith(dataset: Dataset, selected: number, { kind, segments = [] }: Entity): Set<number> {
  const lit = new Set([selected, ...(linksOf(dataset).get(selected) ?? [])]);
  if (kind !== 'submarine-cables') return lit;
  const ends = new Set(segments.flatMap(({ from, to }) => [from, to]));
  dataset.entities.forEach((entity, at) => {
    if (entity.kind === 'landing-points' && ends.has(entity.id)) lit.add(at);
  });
  return lit;
}
