import type { Dataset, Entity } from '../domain/dataset';
import { layerModules } from '../layers/registry';

export type Bounds = [west: number, south: number, east: number, north: number];

/** The flat map ends at 85 degrees; a view that wants more shows nothing more. */
const MAX_LAT = 82;

/** Everything that belongs to the picture of an entity: its lines, its point, what it sees, who takes part. */
function positionsOf(entity: Entity, dataset: Dataset): [number, number][] {
  const positions: [number, number][] = [];
  for (const { path } of entity.segments ?? [])
    for (let i = 0; i < path.length; i += 2) positions.push([path[i] ?? 0, path[i + 1] ?? 0]);
  if (entity.point) positions.push(entity.point);
  const layer = layerModules.find(({ id }) => id === entity.kind);
  for (const { geometry } of layer?.sightAreas?.(entity, dataset) ?? [])
    positions.push(...((geometry.coordinates[0] ?? []) as [number, number][]));
  if (entity.participants && !entity.total)
    for (const { kind, countries, point } of dataset.entities)
      if (kind === 'countries' && point && entity.participants.includes(countries[0] ?? ''))
        positions.push(point);
  return positions;
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
