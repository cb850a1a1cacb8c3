/** Counts at the clock and by year: what the key, the histogram and the summary say. */
import type { Entity } from '../domain/dataset';
import { KEY_ORDER, type LayerId } from '../domain/layer-id';
import { phaseAt } from '../domain/lifespan';
import { FIRST_MONTH, LAST_MONTH, yearOfMonth } from '../domain/month';
import { yearOfDay } from '../domain/partial-date';
import { isHidden, SITE_LAYERS, type SiteKind, siteKindOf } from '../domain/site-kinds';
import { isEmphasised, type TimeWindow } from '../domain/time-window';
import type { AtlasIndex } from './atlas-index';

/** On the map and not ended; in the modes "window" and "new" only what opened in their span. */
function isCounted(entity: Entity, window: TimeWindow): boolean {
  // A figure is no thing on the map.
  if (entity.total) return false;
  const phase = phaseAt(entity.phases, window.day);
  return phase !== null && phase.state !== 'ended' && isEmphasised(entity.openedDay, window);
}

/**
 * For each layer. Countries count those that have signed a digital agreement by the clock.
 * @param hidden kinds of site that are not drawn, and so not counted
 */
export function countByLayer(
  index: AtlasIndex,
  window: TimeWindow,
  hidden: readonly SiteKind[] = [],
): Record<LayerId, number> {
  const counts = Object.fromEntries(KEY_ORDER.map((id) => [id, 0])) as Record<LayerId, number>;
  for (const id of KEY_ORDER)
    for (const entity of index.byKind.get(id) ?? []) {
      const counts_ =
        id === 'countries'
          ? (entity.agreements ?? []).some(
              ({ fromDay, toDay }) =>
                fromDay <= window.day && window.day <= toDay && isEmphasised(fromDay, window),
            )
          : isCounted(entity, window) && !isHidden(entity, hidden);
      if (counts_) counts[id] += 1;
    }
  return counts;
}

/** For each kind of site, drawn or not. */
export function countBySiteKind(
  index: AtlasIndex,
  window: TimeWindow,
): ReadonlyMap<SiteKind, number> {
  const counts = new Map<SiteKind, number>();
  for (const layer of SITE_LAYERS)
    for (const entity of index.byKind.get(layer) ?? []) {
      const kind = siteKindOf(entity);
      if (kind && isCounted(entity, window)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  return counts;
}

export interface YearBar {
  year: number;
  /** How many of each layer entered service in the year, in key order. */
  counts: { layer: LayerId; count: number }[];
  total: number;
}

/** What entered service by year; landing points live by their cables and are not stacked again. */
export function countByYear(
  index: AtlasIndex,
  layers: readonly LayerId[],
  hidden: readonly SiteKind[] = [],
): YearBar[] {
  const stacked = KEY_ORDER.filter(
    (id) => layers.includes(id) && id !== 'landing-points' && id !== 'countries',
  );
  const firstYear = yearOfMonth(FIRST_MONTH);
  const bars: YearBar[] = [];
  for (let year = firstYear; year <= yearOfMonth(LAST_MONTH); year++)
    bars.push({ year, counts: stacked.map((layer) => ({ layer, count: 0 })), total: 0 });
  stacked.forEach((layer, i) => {
    for (const entity of index.byKind.get(layer) ?? []) {
      const { openedDay } = entity;
      if (isHidden(entity, hidden)) continue;
      const bar = openedDay === null ? undefined : bars[yearOfDay(openedDay) - firstYear];
      const cell = bar?.counts[i];
      if (!bar || !cell) continue;
      cell.count += 1;
      bar.total += 1;
    }
  });
  return bars;
}
