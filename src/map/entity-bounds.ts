import type { Dataset, Entity } from '../domain/dataset';
import { linksOf } from '../domain/links';
import { capRim } from '../domain/sight';
import { sightOf } from '../domain/sight-circles';
import { lonNear } from '../lib/great-circle';

export type Bounds = [west: number, south: number, east: number, north: number];

/** The flat map ends at 85 degrees; a view that wants more shows nothing more. */
const MAX_LAT = 82;

/** Its lines, as far as a map of the world needs them, and its point. */
function ownPositions({ segments = [], point }: Entity): [number, number][] {
  const positions: [number, number][] = point ? [point] : [];
  for (const { overview } of segments)
    for (let i = 0; i < overview.length; i += 2)
      positions.push([overview[i] ?? 0, overview[i + 1] ?? 0]);
  return positions;
}

/** Everything that belongs to the picture of an entity: its lines, its point, what it sees, who takes part. */
function positionsOf(entity: Entity, dataset: Dataset): [number, number][] {
  const positions = ownPositions(entity);
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
  return boundsOfPositions(positionsOf(entity, dataset));
}

function boundsOfPositions(positions: readonly [number, number][]): Bounds | null {
  if (positions.length === 0) return null;
  const lons = positions.map(([lon]) => lon);
  const lats = positions.map(([, lat]) => Math.max(-MAX_LAT, Math.min(MAX_LAT, lat)));
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/**
 * Bounds of several entities by their lines and points alone, the shortest way around the earth; `null` where none
 * has a place. East may run past 180.
 */
export function boundsOfAll(entities: readonly Entity[]): Bounds | null {
  const all = entities
    .map((entity) => boundsOfPositions(ownPositions(entity)))
    .filter((bounds) => bounds !== null);
  const [first, ...rest] = all
    .map(([west, south, east, north]): Bounds => {
      const turn = 360 * Math.floor((west + 180) / 360);
      return [west - turn, south, east - turn, north];
    })
    .sort((a, b) => a[0] - b[0]);
  if (!first) return null;
  // The widest stretch that nothing covers is left out of sight.
  let [west, , east] = first;
  let gap = { from: Number.NaN, to: first[0], width: 0 };
  for (const one of rest) {
    if (one[0] - east > gap.width) gap = { from: east, to: one[0], width: one[0] - east };
    east = Math.max(east, one[2]);
  }
  if (gap.width > west + 360 - east) [west, east] = [gap.to, gap.from + 360];
  return [
    west,
    Math.min(...all.map(([, south]) => south)),
    Math.min(east, west + 360),
    Math.max(...all.map(([, , , north]) => north)),
  ];
}
