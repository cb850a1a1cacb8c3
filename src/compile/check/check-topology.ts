import type { Authored, AuthoredSet, SegmentFeature } from '../authored';
import { ofKind } from '../authored';
import type { Problem } from '../problem';

type Lonlat = readonly [number, number];

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
  const branching = new Map<string, Lonlat>();
  const degree = new Map<string, number>();
  for (const segment of segments) {
    for (const [end, at] of endsOf(segment)) {
      degree.set(end, (degree.get(end) ?? 0) + 1);
      const field = `segment ${segment.properties.id}`;
      const given = own.get(end) ?? positions.get(end) ?? branching.get(end);
      if (end.startsWith('bu:') && !given) branching.set(end, at);
      else if (given && !isSamePlace(given, at))
        add(
          field,
          `does not end at ${end}: the line is at ${at.join(', ')}, ${end} at ${given.join(', ')}`,
          'Give the end of the line exactly the coordinates of the place it ends at.',
        );
    }
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
  const pieces = countPieces(segments);
  if (pieces > 1)
    add(
      'features',
      `falls into ${pieces} pieces that no segment joins`,
      'Join them at a landing point, a branching unit or a place.',
    );
  return problems;
}

/** Segments end where they say, branching units join, and a system is one connected thing. */
export function checkTopology(set: AuthoredSet): Problem[] {
  const positions = new Map<string, Lonlat>();
  for (const { id, point } of ofKind(set, 'landing-points')) if (point) positions.set(id, point);
  return [...ofKind(set, 'submarine-cables'), ...ofKind(set, 'terrestrial-cables')].flatMap(
    (cable) => checkOne(cable, positions),
  );
}
