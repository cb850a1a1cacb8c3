import { combinePhases } from '../domain/combine-phases';
import type { Entity } from '../domain/dataset';
import type { WrittenDate } from '../domain/lifespan';

/**
 * A landing point lives by the segments that end there, and takes its Chinese role from its country.
 * @param openedOf by id, when the first of its cables opened there, as it is written
 */
export function compileLandingPoints(
  points: Entity[],
  cables: readonly Entity[],
  openedOf: ReadonlyMap<string, WrittenDate>,
): Entity[] {
  const segments = cables.flatMap((cable) => cable.segments ?? []);
  return points.map((point) => {
    const here = segments.filter(({ from, to }) => from === point.id || to === point.id);
    const days = here.flatMap(({ openedDay }) => openedDay ?? []);
    const opened = openedOf.get(point.id);
    return {
      ...point,
      phases: combinePhases(here.map(({ phases }) => phases)),
      openedDay: days.length > 0 ? Math.min(...days) : null,
      ...(opened ? { opened } : {}),
    };
  });
}
