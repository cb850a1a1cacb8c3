import type { Entity } from '../domain/dataset';
import { matchesFilters } from '../domain/matches-filters';
import { isHidden } from '../domain/site-kinds';
import type { PictureView } from './picture-view';

/** Neither its kind of site is switched off nor does a filter leave it out. */
export function isInView(entity: Entity, { hidden, filters, window }: PictureView): boolean {
  return !isHidden(entity, hidden) && matchesFilters(entity, filters, window.day);
}
