import { type AtlasIndex, entityOf } from '../state/atlas-index';
import { touchedBy } from '../state/touched-by';
import type { Selection } from '../state/view';
import { type Bounds, boundsOf, boundsOfAll } from './entity-bounds';

/** Where to look to see what is selected, or all that an organisation takes part in; `null` where that has no place. */
export function boundsOfSelection(index: AtlasIndex, selection: Selection): Bounds | null {
  const entity = entityOf(index, selection);
  if (entity) return boundsOf(entity, index.dataset);
  const touched = touchedBy(index, selection);
  return touched && boundsOfAll([...touched].flatMap((at) => index.dataset.entities[at] ?? []));
}
