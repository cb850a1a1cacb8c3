/** The one answer to "what is shown", from which the key, the summary, the lists and the table count. */
import { countryClasses } from '../domain/country-fill';
import type { Entity } from '../domain/dataset';
import { type Filters, isFiltering, NO_FILTERS } from '../domain/filter';
import { FIRST_DAY, LAST_DAY } from '../domain/lifespan';
import { isShown } from '../domain/site-kinds';
import { isEmphasised, type TimeWindow } from '../domain/time-window';
import { lastAnswer } from '../lib/last-answer';
import type { AtlasIndex } from './atlas-index';
import { isInUse, passesFilters } from './passes-filters';
import type { View } from './view';

export type ShownView = Pick<View, 'layers' | 'hidden' | 'filters' | 'fill'>;

/**
 * On the map and not ended; in the modes "window" and "new" only what opened in their span. What has ended stays
 * drawn in grey, but counts only where states are chosen, and "ended" among them.
 */
function isStanding(entity: Entity, window: TimeWindow, countsEnded: boolean): boolean {
  const { total, openedDay } = entity;
  // A figure is no thing on the map.
  return !total && isInUse(entity, window.day, countsEnded) && isEmphasised(openedDay, window);
}

/**
 * Whether a record counts at the clock, filters aside.
 * @param countsEnded what has ended counts as well
 */
export function standsAt(
  { dataset }: AtlasIndex,
  fill: View['fill'],
  window: TimeWindow,
  countsEnded: boolean,
): (entity: Entity) => boolean {
  const filled = countryClasses(dataset, fill, window);
  return (entity) =>
    entity.kind === 'countries'
      ? filled.has(entity.countries[0] ?? '')
      : isStanding(entity, window, countsEnded);
}

/** Without filters: the days on which a record counts, which never change. */
interface Stretch {
  entity: Entity;
  fromDay: number;
  toDay: number;
}

/** In the order of the dataset, a record for each of its stretches; of a country the fill knows the days. */
function stretchesOf(
  index: AtlasIndex,
  hidden: View['hidden'],
  isMeant: (entity: Entity) => boolean,
): Stretch[] {
  const asked = { filters: NO_FILTERS, hidden };
  return index.dataset.entities
    .filter((entity) => isMeant(entity) && passesFilters(index, entity, asked, null))
    .flatMap((entity): Stretch[] => {
      if (entity.kind === 'countries') return [{ entity, fromDay: FIRST_DAY, toDay: LAST_DAY }];
      if (entity.total) return [];
      return entity.phases.flatMap(({ state, fromDay, toDay }) =>
        state === 'ended' ? [] : { entity, fromDay, toDay },
      );
    });
}

const allStretches = lastAnswer((index: AtlasIndex, hidden: View['hidden']) =>
  stretchesOf(index, hidden, () => true),
);
const shownStretches = lastAnswer(
  (index: AtlasIndex, hidden: View['hidden'], layers: View['layers']) =>
    stretchesOf(index, hidden, (entity) => isShown(entity, layers, hidden)),
);

/** What `standsAt` says, at two looks for each stretch: asked at every step of the clock. */
function standingOf(
  stretches: readonly Stretch[],
  { dataset }: AtlasIndex,
  fill: View['fill'],
  window: TimeWindow,
): Entity[] {
  const filled = countryClasses(dataset, fill, window);
  const standing: Entity[] = [];
  for (const { entity, fromDay, toDay } of stretches) {
    if (window.day < fromDay || toDay < window.day) continue;
    const stands =
      entity.kind === 'countries'
        ? filled.has(entity.countries[0] ?? '')
        : isEmphasised(entity.openedDay, window);
    if (stands) standing.push(entity);
  }
  return standing;
}

const standing = lastAnswer(
  (
    index: AtlasIndex,
    filters: Filters,
    hidden: View['hidden'],
    fill: View['fill'],
    window: TimeWindow,
  ): readonly Entity[] => {
    if (!isFiltering(filters)) return standingOf(allStretches(index, hidden), index, fill, window);
    const stands = standsAt(index, fill, window, filters.state.length > 0);
    return index.dataset.entities.filter(
      (entity) => stands(entity) && passesFilters(index, entity, { filters, hidden }, window.day),
    );
  },
);

/** What stands and passes the filters, whether or not its layer and its kind of site are on. */
export function standingAt(
  index: AtlasIndex,
  { filters, hidden, fill }: Omit<ShownView, 'layers'>,
  window: TimeWindow,
): readonly Entity[] {
  return standing(index, filters, hidden, fill, window);
}

const shown = lastAnswer(
  (
    index: AtlasIndex,
    filters: Filters,
    hidden: View['hidden'],
    fill: View['fill'],
    layers: View['layers'],
    window: TimeWindow,
  ): readonly Entity[] =>
    isFiltering(filters)
      ? standing(index, filters, hidden, fill, window).filter((entity) =>
          isShown(entity, layers, hidden),
        )
      : standingOf(shownStretches(index, hidden, layers), index, fill, window),
);

/**
 * Everything that the view shows at the clock, in the order of the dataset: layers that are on, kinds of site that
 * are not switched off, filters, and the clock in its mode. Countries are those that the fill has a class for,
 * restricted by country and region alone. The same array for the same question.
 */
export function shownAt(
  index: AtlasIndex,
  { filters, hidden, fill, layers }: ShownView,
  window: TimeWindow,
): readonly Entity[] {
  return shown(index, filters, hidden, fill, layers, window);
}
