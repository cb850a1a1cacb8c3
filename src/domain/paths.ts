/** Lines with every vertex, beside a dataset, which has no more of them than a map of the world needs. */
import { type Dataset, type EntityKey, keyOf, type SegmentEntity } from './dataset';
import { unpackDetail } from './packed-line';

/** By stretch: longitude, latitude, longitude, ... */
export type Paths = ReadonlyMap<SegmentEntity, number[]>;

/** What each stretch of a cable has beside its overview, in the order of its stretches. */
export type PackedPaths = Record<EntityKey, number[][]>;

/** A line with all that is known of it. @param paths `null` while they are not there */
export function pathOf(segment: SegmentEntity, paths: Paths | null): number[] {
  return paths?.get(segment) ?? segment.overview;
}

/** @throws where they are those of other lines */
export function unpackPaths({ entities }: Dataset, packed: PackedPaths): Paths {
  const paths = new Map<SegmentEntity, number[]>();
  for (const entity of entities) {
    const key = keyOf(entity);
    const details = packed[key];
    if (!entity.segments || !details) continue;
    if (details.length !== entity.segments.length) throw new Error(`the lines of ${key} differ`);
    entity.segments.forEach((segment, i) => {
      paths.set(segment, unpackDetail(segment.overview, details[i] ?? []));
    });
  }
  return paths;
}
