import type { Entity } from '../domain/dataset';
import type { Kind } from '../domain/kinds';
import { phaseAt } from '../domain/lifespan';

/** What is built and works; agreements, countries and milestones are no things, landing points live by cables. */
const THINGS: readonly Kind[] = [
  'submarine-cables',
  'terrestrial-cables',
  'gateways',
  'teleports',
  'ground-stations',
  'hubs',
  'satellites',
];

/** How many of the records that are told of are in service on a day. */
export function countInService(
  entities: readonly Entity[],
  day: number,
  isTold: (entity: Entity) => boolean,
): number {
  return entities.filter(
    (entity) =>
      THINGS.includes(entity.kind) &&
      phaseAt(entity.phases, day)?.state === 'in-service' &&
      isTold(entity),
  ).length;
}
