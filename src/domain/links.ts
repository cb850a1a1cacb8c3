/**
 * What the records of space belong to: a satellite and the sites that serve it, a programme and its sites.
 * Each is written once, in a station or a programme; here both ways are read off.
 */
import { type Dataset, type EntityKey, keyOf } from './dataset';

const known = new WeakMap<Dataset, ReadonlyMap<number, readonly number[]>>();

/** Positions in `dataset.entities` of what each position is linked to, each once and in order. */
export function linksOf(dataset: Dataset): ReadonlyMap<number, readonly number[]> {
  const before = known.get(dataset);
  if (before) return before;
  const positions = new Map<EntityKey, number>(
    dataset.entities.map((entity, position) => [keyOf(entity), position]),
  );
  const links = new Map<number, Set<number>>();
  const link = (from: number, to: number) => {
    const known = links.get(from);
    if (known) known.add(to);
    else links.set(from, new Set([to]));
  };
  dataset.entities.forEach(({ satellites = [], sites = [] }, position) => {
    const keys = [...satellites.map((id) => keyOf({ kind: 'satellites', id })), ...sites];
    for (const key of keys) {
      const other = positions.get(key);
      if (other === undefined) continue;
      link(position, other);
      link(other, position);
    }
  });
  const sorted = new Map(
    [...links].map(([position, others]) => [position, [...others].sort((a, b) => a - b)]),
  );
  known.set(dataset, sorted);
  return sorted;
}
