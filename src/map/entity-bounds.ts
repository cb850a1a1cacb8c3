import type { Dataset, Entity } from '../domain/dataset';
import { linksOf } from '../domain/links';
import { capRim } from '../domain/sight';
import { sightOf } from '../domain/sight-circles';
import { lonNear } from '../lib/great-circle';

export type Bounds = [west: number, south: number, east: number, north: number];

/** The flat map ends at 85 degrees; a view that wants more shows nothing more. */
const MAX_LAT = 82;

/** Everything that belongs to the picture of an entity: its lines, its point, what it sees, who takes part. */
function positionsOf(entity: Entity, dataset: Dataset): [number, number][] {
  const positions: [number, number][] = [];
  for (const { path } of entity.segments ?? [])
    for (let i = 0; i < path.length; i += 2) positions.push([path[i] ?? 0, path[i + 1] ?? 0]);
  if (entity.point) positions.push(entity.point);
  for (const { centre, radiusDeg } of sightOf(entity, dataset)?.circles ?? [])
    positions.push(...capRim(centre[0], centre[1], radiusDeg, 36));
  if (entity.sites) positions.push(...placesOfLinked(entity, dataset));
  if (entity.participants && !entity.total)
    for (const { kind, countries, point } of dataset.entities)
      if (kind === 'countries' && point && entity.participants.includes(countries[0] ?? ''))
        positions.push(point);
  return positions;
}

/** Where a programme's sites are, on the turn of the globe that is nearest to it. */
function placesOfLinked(entity: Entity, dataset: Dataset): [number, number][] {
  const { entities } = dataset;
  const at = entity.point?.[0] ?? 0;
  const linked = linksOf(dataset).get(entities.indexOf(entity)) ?? [];
  return linked.flatMap((position) => {
    const point = entities[position]?.point;
    return point ? [[lonNear(point[0], at), point[1]] as [number, number]] : [];
  });
}

/** Bounds of an entity with what is drawn around it, `null` where it has no place; east may run past 180. */
export function boundsOf(entity: Entity, dataset: Dataset): Bounds | null {
  if (entity.bounds) return entity.bounds;
  const positions = positionsOf(entity, dataset);
  if (positions.length === 0) return null;
  const lons = positions.map(([lon]) => lon);
  const lats = positions.map(([, lat]) => Math.max(-MAX_LAT, Math.min(MAX_LAT, lat)));
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
