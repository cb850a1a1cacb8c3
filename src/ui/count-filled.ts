import { type CountryFill, countryClasses, FILL_CLASSES } from '../domain/country-fill';
import type { Dataset } from '../domain/dataset';
import type { Filters } from '../domain/filter';
import type { TimeWindow } from '../domain/time-window';

/** How many countries each class of a fill has, in the order of the key. */
export function countFilled(
  dataset: Dataset,
  fill: CountryFill,
  window: TimeWindow,
  filters: Filters,
): number[] {
  const counts = FILL_CLASSES[fill].map(() => 0);
  for (const at of countryClasses(dataset, fill, window, filters).values())
    counts[at - 1] = (counts[at - 1] ?? 0) + 1;
  return counts;
}
