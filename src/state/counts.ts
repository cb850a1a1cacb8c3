/** Counts at the clock and by year, of what is shown: what the key, the histogram and the summary say. */
import { countryClasses } from '../domain/country-fill';
import { isFiltering, NO_FILTERS } from '../domain/filter';
import { KEY_ORDER, type LayerId } from '../domain/layer-id';
import { FIRST_MONTH, LAST_MONTH, monthOf, yearOfMonth } from '../domain/month';
import { yearOfDay } from '../domain/partial-date';
import { isHidden, type SiteKind, siteKindOf } from '../domain/site-kinds';
import type { TimeWindow } from '../domain/time-window';
import { lastAnswer } from '../lib/last-answer';
import type { AtlasIndex } from './atlas-index';
import { type Asked, passesFilters } from './passes-filters';
import { type ShownView, standingAt } from './shown';
import type { View } from './view';

type Counts = Record<LayerId, number>;

function noCounts(): Counts {
  return Object.fromEntries(KEY_ORDER.map((id) => [id, 0])) as Counts;
}

/**
 * Without filters, what stands at the end of every month: each record is looked at once, not at every step of the
 * clock. Countries are not in it: theirs is what the fill says.
 */
const standingByMonth = lastAnswer(
  (index: AtlasIndex, hidden: View['hidden']): ReadonlyMap<LayerId, Int32Array> => {
    const months = LAST_MONTH - FIRST_MONTH + 1;
    // One more that nobody asks for: what stands to the end goes away after it.
    const changes = new Map(KEY_ORDER.map((id) => [id, new Int32Array(months + 1)]));
    const place = (month: number) => Math.max(0, Math.min(months, month - FIRST_MONTH));
    for (const entity of index.dataset.entities) {
      const change = changes.get(entity.kind as LayerId);
      if (!change || entity.kind === 'countries' || entity.total) continue;
      if (isHidden(entity, hidden)) continue;
      if (!passesFilters(index, entity, { filters: NO_FILTERS, hidden }, null)) continue;
      for (const { state, fromDay, toDay } of entity.phases) {
        if (state === 'ended') continue;
        // The clock stands on the last day of a month.
        const from = place(monthOf(fromDay));
        const until = place(monthOf(toDay + 1));
        change[from] = (change[from] ?? 0) + 1;
        change[until] = (change[until] ?? 0) - 1;
      }
    }
    for (const change of changes.values())
      for (let i = 1; i < change.length; i++) change[i] = (change[i] ?? 0) + (change[i - 1] ?? 0);
    return changes;
  },
);

const countUnfiltered = lastAnswer(
  (
    index: AtlasIndex,
    hidden: ShownView['hidden'],
    fill: ShownView['fill'],
    window: TimeWindow,
  ): Counts => {
    const counts = noCounts();
    const at = monthOf(window.day) - FIRST_MONTH;
    for (const [id, byMonth] of standingByMonth(index, hidden)) counts[id] = byMonth[at] ?? 0;
    counts.countries = countryClasses(index.dataset, fill, window).size;
    return counts;
  },
);

/** For each layer, on or not: what `shownAt` would hold of it. Gateways have no layer of their own. */
export function countByLayer(
  index: AtlasIndex,
  view: Omit<ShownView, 'layers'>,
  window: TimeWindow,
): Counts {
  if (window.mode === 'as-of' && !isFiltering(view.filters))
    return countUnfiltered(index, view.hidden, view.fill, window);
  const counts = noCounts();
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
