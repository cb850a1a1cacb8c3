import { type Filters, isFiltering } from '../domain/filter';
import type { AtlasIndex } from './atlas-index';
import { type Asked, passesFilters } from './passes-filters';

/** By position in the dataset, 1 for what is let through; `null` where nothing is left out. */
type FilterMask = Uint8Array | null;

interface FilterMasks {
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

/**
 * What the map leaves out; layers and kinds of site that are off aside, save for the gateways of hidden lines.
 * @param day that of the clock
 */
export function filterMasks(
  index: AtlasIndex,
  { filters, hidden }: Asked,
  day: number,
): FilterMasks {
  if (hidden.length === 0 && !isFiltering(filters)) return OPEN;
  const maskOf = (asked: Filters, at: number | null) =>
    Uint8Array.from(index.dataset.entities, (entity) =>
      passesFilters(index, entity, { filters: asked, hidden }, at) ? 1 : 0,
    );
  return {
    passing: steadyPassing(maskOf(filters, day)),
    placed: steadyPlaced(maskOf({ ...filters, state: [] }, null)),
  };
}
