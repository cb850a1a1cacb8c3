/**
 * Cuts one polygon of a topology in two along a new line, so that the neighbours keep sharing the
 * very same arcs. Works on decoded topologies (no `transform`), in degrees.
 */
import type { ArcRings, Arcs, WorldTopology } from './world-types';

type Vertex = { ring: number; at: number; arc: number; index: number };

function nearestVertex(
  world: WorldTopology,
  ring: Arcs,
  [lon, lat]: readonly [number, number],
): Vertex {
  let best: Vertex = { ring: 0, at: 0, arc: 0, index: 0 };
  let bestD = Number.POSITIVE_INFINITY;
  ring.forEach((signed, at) => {
    const arc = signed < 0 ? ~signed : signed;
    world.arcs[arc]?.forEach(([x, y], index) => {
      const d = (x - lon) ** 2 + (y - lat) ** 2;
      if (d < bestD) {
        bestD = d;
        best = { ring: 0, at, arc, index };
      }
    });
  });
  return best;
}

/** Replaces arc `arc` by two arcs that meet at vertex `index`, in every ring that uses it. */
export function splitArc(world: WorldTopology, arc: number, index: number): void {
  const points = world.arcs[arc];
  if (!points || index <= 0 || index >= points.length - 1) return;
  const added = world.arcs.push(points.slice(index)) - 1;
  world.arcs[arc] = points.slice(0, index + 1);
  const expand = (ring: Arcs): Arcs =>
    ring.flatMap((a) => (a === arc ? [arc, added] : a === ~arc ? [~added, ~arc] : [a]));
  const expandAll = (polygons: ArcRings[]): ArcRings[] => polygons.map((p) => p.map(expand));
  world.land = expandAll(world.land);
  for (const part of world.parts) part.polygons = expandAll(part.polygons);
}

const startOf = (world: WorldTopology, signed: number) =>
  signed < 0 ? world.arcs[~signed]?.at(-1) : world.arcs[signed]?.[0];

const same = (a: readonly number[] | undefined, b: readonly number[] | undefined) =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

/**
 * Cuts polygon `polygon` of the part `fromId` along `line` (degrees). Both ends of the line move to
 * the nearest vertex of the outer ring. Returns the two halves, each one outer ring.
 * @throws Error where the line does not begin and end on the outline.
 */
export function cutPolygon(
  world: WorldTopology,
  fromId: string,
  polygon: number,
  line: readonly (readonly [number, number])[],
): [ArcRings, ArcRings] {
  const part = world.parts.find((p) => p.id === fromId);
  const ringOf = () => part?.polygons[polygon]?.[0];
  const ends = [line[0], line.at(-1)].map((end) => {
    const ring = ringOf();
    if (!ring || !end) throw new Error(`cut-area: ${fromId} has no polygon ${polygon}`);
    const vertex = nearestVertex(world, ring, end);
    const point = world.arcs[vertex.arc]?.[vertex.index];
    splitArc(world, vertex.arc, vertex.index);
    return point;
  });
  const ring = ringOf() ?? [];
  const [from, to] = ends;
  const a = ring.findIndex((arc) => same(startOf(world, arc), from));
  const b = ring.findIndex((arc) => same(startOf(world, arc), to));
  if (a < 0 || b < 0 || a === b || !from || !to)
    throw new Error(`cut-area: no cut through ${fromId}`);
  const cut =
    world.arcs.push([from, ...line.slice(1, -1).map(([x, y]): [number, number] => [x, y]), to]) - 1;
  const span = (i: number, j: number) =>
    i < j ? ring.slice(i, j) : [...ring.slice(i), ...ring.slice(0, j)];
  return [[[...span(a, b), ~cut]], [[...span(b, a), cut]]];
}
