import type { Dataset } from '../domain/dataset';
import type { AtlasIndex } from './atlas-index';
import { isRecord, type Selection } from './view';

const known = new WeakMap<Dataset, Map<string, ReadonlySet<number>>>();

/**
 * Positions in the dataset of everything that an organisation takes part in, with the landing points of its
 * submarine cables; `null` where no organisation is selected, or one that takes part in nothing. The same set for
 * the same organisation.
 */
export function touchedBy(
  index: AtlasIndex,
  selection: Selection | null,
): ReadonlySet<number> | null {
  if (!selection || isRecord(selection)) return null;
  const { dataset, positionOf, byOrganisation } = index;
  const sets = known.get(dataset) ?? new Map<string, ReadonlySet<number>>();
  known.set(dataset, sets);
  const before = sets.get(selection.id);
  if (before) return before;
  const records = byOrganisation.get(selection.id);
  if (!records) return null;
  const touched = new Set<number>();
  for (const { kind, id, segments = [] } of records) {
    touched.add(positionOf.get(`${kind}/${id}`) ?? -1);
    if (kind !== 'submarine-cables') continue;
    for (const end of segments.flatMap(({ from, to }) => [from, to])) {
      const landing = positionOf.get(`landing-points/${end}`);
      if (landing !== undefined) touched.add(landing);
    }
  }
  sets.set(selection.id, touched);
  return touched;
}
