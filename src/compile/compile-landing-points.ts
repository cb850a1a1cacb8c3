import { combinePhases } from '../domain/combine-phases';
import type { Entity } from '../domain/dataset';

/** A landing point lives by the segments that end there, and takes its Chinese role from its country. */
export function compileLandingPoints(points: Entity[], cables: readonly Entity[]): Entity[] {
  const segments = cables.flatMap((cable) => cable.segments ?? []);
  return points.map((point) => {
    const here = segments.filter(({ from, to }) => from === point.id || to === point.id);
    const opened = here.flatMap(({ openedDay }) => openedDay ?? []);
    return {
      ...point,
      phases: combinePhases(here.map(({ phases }) => phases)),
      openedDay: opened.length > 0 ? Math.min(...opened) : null,
    };
  });
}
