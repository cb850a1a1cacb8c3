import { type Filters, isFiltering } from '../domain/filter';
import { lastAnswer } from '../lib/last-answer';
import type { AtlasIndex } from './atlas-index';
import { passesFilters } from './passes-filters';
import type { View } from './view';

/** By position in the dataset, 1 for what is let through; `null` where nothing is left out. */
export type FilterMask = Uint8Array | null;

export interface FilterMasks {
  /** What is drawn on the day of the clock, of what stands then. */
  passing: FilterMask;
  /** What may be drawn on some day, so that marks need not move as the clock runs. */
  placed: FilterMask;
}

const OPEN: FilterMasks = { passing: null, placed: null };

/** The mask before where it says the same, so that it can be told by identity whether anything changed. */
function steady(): (mask: Uint8Array) => FilterMask {
  let last: Uint8Array | null = null;
  return (mask) => {
    const before = last;
    if (before && before.length === mask.length && mask.every((one, i) => one === before[i]))
      return before;
    last = mask;
    return mask;
  };
}

const steadyPassing = steady();
const steadyPlaced = steady();

const masks = lastAnswer(
  (index: AtlasIndex, filters: Filters, hidden: View['hidden'], day: number): FilterMasks => {
    const maskOf = (asked: Filters, at: number | null) =>
      Uint8Array.from(index.dataset.entities, (entity) =>
        passesFilters(index, entity, { filters: asked, hidden }, at) ? 1 : 0,
      );
    return {
      passing: steadyPassing(maskOf(filters, day)),
      placed: steadyPlaced(maskOf({ ...filters, state: [] }, null)),
    };
  },
);

/** What the map leaves out; layers and kinds of site that are off aside, save for the gateways of hidden lines. */
export function filterMasks(
  index: AtlasIndex,
  { filters, hidden }: Pick<View, 'filters' | 'hidden'>,
  day: number,
): FilterMasks {
  if (hidden.length === 0 && !isFiltering(filters)) return OPEN;
  return masks(index, filters, hidden, day);
}
