/**
 * The cables as a network. A line is joined to others only where the records say so: at a landing point, at a gateway,
 * or in a town that a land line and another record both name by the same id. Whether the operators hand traffic over
 * to each other there is recorded nowhere.
 */
import { type Dataset, type Entity, type EntityKey, keyOf, type SegmentEntity } from './dataset';

/** A stretch of a cable between two places of its own. */
export interface NetworkLink {
  /** Position of the cable in `dataset.entities`. */
  cable: number;
  segment: SegmentEntity;
  ends: [string, string];
}

export interface Network {
  links: readonly NetworkLink[];
  /** From a place of a cable to the places that it shares with others: `<kind>/<id>` of a record, or `town/<id>`. */
  joints: readonly (readonly [string, string])[];
}

/** As far as the records put a landing point, or the drawn lanes of land lines, from the town that they name. */
const SAME_TOWN_DEG = 0.4;

type Point = readonly [number, number];

function isNear([lon, lat]: Point, other: Point): boolean {
  const turn = 360 * Math.round((lon - other[0]) / 360);
  const east = (lon - other[0] - turn) * Math.cos((lat * Math.PI) / 180);
  return Math.hypot(east, lat - other[1]) <= SAME_TOWN_DEG;
}

/** Where each end of a cable's segments is. */
function endsOf({ segments = [] }: Entity): Map<string, Point> {
  return new Map(
    segments.flatMap(({ from, to, overview }): [string, Point][] => [
      [from, [overview[0] ?? 0, overview[1] ?? 0]],
      [to, [overview.at(-2) ?? 0, overview.at(-1) ?? 0]],
    ]),
  );
}

/** What an end of a cable shares with other records. */
function sharedBy(
  cable: Entity,
  end: string,
  at: Point,
  points: ReadonlyMap<EntityKey, Entity>,
): string[] {
  if (cable.kind === 'submarine-cables')
    return end.startsWith('bu:') ? [] : [keyOf({ kind: 'landing-points', id: end })];
  const town = end.replace(/^place:/, '');
  const landing = points.get(keyOf({ kind: 'landing-points', id: town }));
  const gateways = (cable.gateways ?? []).filter((gateway) => gateway.at === end);
  return [
    `town/${town}`,
    ...(landing?.point && isNear(at, landing.point) ? [keyOf(landing)] : []),
    ...gateways.map(({ id }) => keyOf({ kind: 'gateways', id })),
  ];
}

/** A place as one cable knows it. */
function nodeOf(cable: number, end: string): string {
  return `${cable}|${end}`;
}

/** Whether a node is a place that several cables may share. */
export function isShared(node: string): boolean {
  return !node.includes('|');
}

export function makeNetwork({ entities }: Dataset): Network {
  const points = new Map(
    entities.flatMap((entity) => (entity.point ? [[keyOf(entity), entity] as const] : [])),
  );
  const links: NetworkLink[] = [];
  const joints: [string, string][] = [];
  entities.forEach((entity, cable) => {
    for (const segment of entity.segments ?? [])
      links.push({
        cable,
        segment,
        ends: [nodeOf(cable, segment.from), nodeOf(cable, segment.to)],
      });
    for (const [end, at] of endsOf(entity))
      for (const shared of sharedBy(entity, end, at, points))
        joints.push([nodeOf(cable, end), shared]);
  });
  return { links, joints };
}
