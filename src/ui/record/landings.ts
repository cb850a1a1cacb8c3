/** Cables and the points that they touch, each by the other. */
import { combinePhases } from '../../domain/combine-phases';
import type { Entity } from '../../domain/dataset';
import { type AtlasIndex, entityOf } from '../../state/atlas-index';
import type { RowItem } from './row-state';

/** The cables of a landing point, each with the life of the segments that end there. */
export function landingsAt(index: AtlasIndex, id: string): RowItem[] {
  return (index.cablesAt.get(id) ?? []).map((cable) => partOf(cable, new Set([id])));
}

/** The land cables that pass a gateway, each with the life of the segments that meet there. */
export function passingAt(index: AtlasIndex, id: string): RowItem[] {
  return (index.cablesThrough.get(id) ?? []).map((cable) =>
    partOf(
      cable,
      new Set(cable.gateways?.filter((gateway) => gateway.id === id).map(({ at }) => at)),
    ),
  );
}

function partOf(entity: Entity, ends: ReadonlySet<string>): RowItem {
  const here = entity.segments?.filter(({ from, to }) => ends.has(from) || ends.has(to)) ?? [];
  const opened = here.flatMap(({ openedDay }) => openedDay ?? []);
  return {
    entity,
    phases: combinePhases(here.map(({ phases }) => phases)),
    openedDay: opened.length > 0 ? Math.min(...opened) : null,
  };
}

/** Landing points of a cable from west to east, along its own path, which may run on past 180 degrees. */
export function landingsOf(index: AtlasIndex, cable: Entity): Entity[] {
  const lonOf = new Map<string, number>();
  for (const { from, to, overview } of cable.segments ?? []) {
    lonOf.set(from, overview[0] ?? 0);
    lonOf.set(to, overview.at(-2) ?? 0);
  }
  return [...lonOf]
    .sort(([, a], [, b]) => a - b)
    .flatMap(([id]) => entityOf(index, { kind: 'landing-points', id }) ?? []);
}
