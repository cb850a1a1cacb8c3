import type { Entity } from '../domain/dataset';
import type { LayerId } from '../domain/layer-id';
import { isShown } from '../domain/site-kinds';
import type { AtlasIndex } from './atlas-index';
import { passesFilters } from './passes-filters';
import type { ShownView } from './shown';

/** Agreements are shown by their arcs and by the fill of countries. */
const AGREEMENT_LAYERS: readonly LayerId[] = ['agreements', 'countries'];

/**
 * Whether a list of what happened tells of a record: its layer is on, and the filters let it through on one of the
 * days. Milestones stand on the clock and have no layer.
 */
export function isTold(
  index: AtlasIndex,
  { layers, hidden, filters }: ShownView,
  days: readonly number[],
): (entity: Entity) => boolean {
  const isOn = (entity: Entity) =>
    entity.kind === 'milestones' ||
    (entity.kind === 'agreements'
      ? AGREEMENT_LAYERS.some((id) => layers.includes(id))
      : isShown(entity, layers, hidden));
  return (entity) =>
    isOn(entity) && days.some((day) => passesFilters(index, entity, { filters, hidden }, day));
}
