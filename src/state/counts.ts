/** Counts at the clock and by year, of what is shown: what the key, the histogram and the summary say. */
import { KEY_ORDER, type LayerId } from '../domain/layer-id';
import { FIRST_MONTH, LAST_MONTH, yearOfMonth } from '../domain/month';
import { yearOfDay } from '../domain/partial-date';
import { isHidden, type SiteKind, siteKindOf } from '../domain/site-kinds';
import type { TimeWindow } from '../domain/time-window';
import type { AtlasIndex } from './atlas-index';
import { type Asked, passesFilters } from './passes-filters';
import { type ShownView, standingAt } from './shown';
import type { View } from './view';

/** For each layer, on or not: what `shownAt` would hold of it. Gateways have no layer of their own. */
export function countByLayer(
  index: AtlasIndex,
  view: Omit<ShownView, 'layers'>,
  window: TimeWindow,
): Record<LayerId, number> {
  const counts = Object.fromEntries(KEY_ORDER.map((id) => [id, 0])) as Record<LayerId, number>;
  for (const entity of standingAt(index, view, window)) {
    const { kind } = entity;
    if (kind in counts && !isHidden(entity, view.hidden)) counts[kind as LayerId] += 1;
  }
  return counts;
}

/** For each kind of site, drawn or not. */
export function countBySiteKind(
  index: AtlasIndex,
  view: Omit<ShownView, 'layers'>,
  window: TimeWindow,
): ReadonlyMap<SiteKind, number> {
  const counts = new Map<SiteKind, number>();
  for (const entity of standingAt(index, view, window)) {
    const kind = siteKindOf(entity);
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

export interface YearBar {
  year: number;
  /** How many of each layer entered service in the year, in key order. */
  counts: { layer: LayerId; count: number }[];
  total: number;
}

/**
 * What entered service by year, of all years; landing points live by their cables and are not stacked again.
 * @param day that of the clock; only a filter by state asks for it
 */
export function countByYear(
  index: AtlasIndex,
  view: Asked & Pick<View, 'layers'>,
  day: number,
): YearBar[] {
  const stacked = KEY_ORDER.filter(
    (id) => view.layers.includes(id) && id !== 'landing-points' && id !== 'countries',
  );
  const firstYear = yearOfMonth(FIRST_MONTH);
  const bars: YearBar[] = [];
  for (let year = firstYear; year <= yearOfMonth(LAST_MONTH); year++)
    bars.push({ year, counts: stacked.map((layer) => ({ layer, count: 0 })), total: 0 });
  stacked.forEach((layer, i) => {
    for (const entity of index.byKind.get(layer) ?? []) {
      const { openedDay } = entity;
      const bar = openedDay === null ? undefined : bars[yearOfDay(openedDay) - firstYear];
      const cell = bar?.counts[i];
      if (!bar || !cell) continue;
      if (isHidden(entity, view.hidden) || !passesFilters(index, entity, view, day)) continue;
      cell.count += 1;
      bar.total += 1;
    }
  });
  return bars;
}
