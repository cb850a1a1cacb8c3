import { distanceKm } from '../../lib/great-circle';
import type { Authored, AuthoredSet, SegmentFeature } from '../authored';
import { ofKind } from '../authored';
import type { Problem } from '../problem';

type Lonlat = readonly [number, number];

/** Beside others a line passes a place at this distance at most. */
const PASSES_WITHIN_KM = 15;

/** Equal as places: longitudes may differ by whole turns, since lines run on past 180 degrees. */
function isSamePlace(a: Lonlat, b: Lonlat): boolean {
  const turns = Math.abs(a[0] - b[0]) % 360;
  return Math.min(turns, 360 - turns) < 1e-6 && Math.abs(a[1] - b[1]) < 1e-6;
}

function endsOf({ properties, geometry }: SegmentFeature): [string, Lonlat][] {
  const first = geometry.coordinates[0] as unknown as Lonlat;
  const last = geometry.coordinates.at(-1) as unknown as Lonlat;
  return [
    [properties.from, first],
    [properties.to, last],
  ];
}

/** How many pieces the segments fall into, joined by the names of their ends. */
function countPieces(segments: readonly SegmentFeature[]): number {
  const root = new Map<string, string>();
  const find = (name: string): string => {
    const parent = root.get(name) ?? name;
    return parent === name ? name : find(parent);
  };
  for (const { properties } of segments) {
    for (const end of [properties.from, properties.to]) if (!root.has(end)) root.set(end, end);
    root.set(find(properties.from), find(properties.to));
  }
  return new Set([...root.keys()].map(find)).size;
}

/** How many segments touch each end. */
function degreesOf(segments: readonly SegmentFeature[]): Map<string, number> {
  const degree = new Map<string, number>();
  for (const { properties } of segments)
    for (const end of [properties.from, properties.to]) degree.set(end, (degree.get(end) ?? 0) + 1);
  return degree;
}

function checkOne(authored: Authored, positions: ReadonlyMap<string, Lonlat>): Problem[] {
  const { file, segments, places } = authored;
  const problems: Problem[] = [];
  const add = (field: string, message: string, hint: string) =>
    problems.push({ file, field, message, hint });
  if (segments.length === 0) {
    add(
      'features',
      'has no segment',
      'Draw at least one LineString feature with "part": "segment".',
    );
    return problems;
  }
  const own = new Map(
    places.map(({ properties, geometry }) => [
      `place:${properties.id}`,
      geometry.coordinates as unknown as Lonlat,
    ]),
  );
  const joints = new Map<string, Lonlat>();
  const degree = degreesOf(segments);
  for (const segment of segments) {
    for (const [end, at] of endsOf(segment)) {
      const field = `segment ${segment.properties.id}`;
      const place = own.get(end);
      const isPassed = place !== undefined && (degree.get(end) ?? 0) > 1;
      const given = joints.get(end) ?? (isPassed ? undefined : place) ?? positions.get(end);
      if (!given && (isPassed || end.startsWith('bu:'))) joints.set(end, at);
      else if (given && !isSamePlace(given, at))
        add(
          field,
          `does not end at ${end}: the line is at ${at.join(', ')}, ${end} at ${given.join(', ')}`,
          'Give the end of the line exactly the coordinates of the place it ends at.',
        );
    }
  }
  for (const [end, at] of joints) {
    const place = own.get(end);
    const km = place ? distanceKm([...place], [...at]) : 0;
    if (km > PASSES_WITHIN_KM)
      add(
        end,
        `the line passes ${Math.round(km)} km from it`,
        `Lead the line within ${PASSES_WITHIN_KM} km of the place.`,
      );
  }
  for (const [end, count] of degree)
    if (end.startsWith('bu:') && count < 2)
      add(
        'features',
        `${end} is a loose end: one segment touches it`,
        'A branching unit joins at least two segments; join it or end at a landing point.',
      );
  for (const id of own.keys())
    if (!degree.has(id))
      add(
        id,
        'no segment begins or ends at this place',
        'Use it as from or to of a segment, or remove it.',
      );
  // Sources name parts of a national network and leave out what lies between: nothing is drawn to join them.
  const isNetwork = 'scope' in authored.record && authored.record.scope === 'national-backbone';
  const pieces = countPieces(segments);
  if (pieces > 1 && !isNetwork)
    add(
      'features',
      `falls into ${pieces} pieces that no segment joins`,
      'Join them at a landing point, a branching unit or a place.',
    );
  return problems;
}

/** Segments end where they say, branching units join, and a system (save a national network) is one connected thing. */
export function checkTopology(set: AuthoredSet): Problem[] {
  const positions = new Map<string, Lonlat>();
  for (const { id, point } of ofKind(set, 'landing-points')) if (point) positions.set(id, point);
  return [...ofKind(set, 'submarine-cables'), ...ofKind(set, 'terrestrial-cables')].flatMap(
    (cable) => checkOne(cable, positions),
  );
}
