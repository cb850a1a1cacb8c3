/**
 * Natural Earth as one topology, after the boundary policy: arcs in degrees, the land, and the parts
 * that countries are made of. Everything that is drawn (land, fill, coast, borders) is made from the
 * same arcs, so nothing can come apart.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoContains } from 'd3-geo';
import countries from 'i18n-iso-countries';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { AREAS_BY_NAME, CUTS, POLYGONS_IN_BOX } from './area-policy';
import { cutPolygon } from './cut-area';
import type { ArcRings, Arcs, Position2, Resolution, WorldTopology } from './world-types';

const require = createRequire(import.meta.url);

/** Where the source file of a resolution is on disk. */
export function worldAtlasFile(resolution: Resolution): string {
  return require.resolve(`world-atlas/countries-${resolution}.json`);
}

type Source = Topology<{
  countries: GeometryCollection<{ name: string }>;
  land: GeometryCollection;
}>;

function decodeArcs({ arcs, transform }: Source): Position2[][] {
  if (!transform) return arcs.map((arc) => arc.map((p): Position2 => [p[0] ?? 0, p[1] ?? 0]));
  const [kx, ky] = transform.scale;
  const [dx, dy] = transform.translate;
  return arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map((p): Position2 => {
      x += p[0] ?? 0;
      y += p[1] ?? 0;
      return [x * kx + dx, y * ky + dy];
    });
  });
}

/** The points of a ring, closed. */
export function ringPoints(world: Pick<WorldTopology, 'arcs'>, ring: Arcs): Position2[] {
  const out: Position2[] = [];
  for (const signed of ring) {
    const points = world.arcs[signed < 0 ? ~signed : signed] ?? [];
    const run = signed < 0 ? [...points].reverse() : points;
    out.push(...(out.length === 0 ? run : run.slice(1)));
  }
  return out;
}

/**
 * Three islets of the Maldives (10m) are wound the wrong way, which on a sphere means "all but this
 * islet": as land that would be the whole world with 1,700 islands as holes. No outline of land is
 * larger than half the sphere, so such a ring is turned round. The 50m file also leaves a pinhole
 * at the South Pole, which would be cut as a ring around the globe: it is dropped.
 */
function mendRings(world: Pick<WorldTopology, 'arcs'>, source: ArcRings): ArcRings {
  const polygon = source.filter((ring) => ringPoints(world, ring).some(([, y]) => y > -89.9));
  const outer = polygon[0];
  if (!outer || outer.length > 2) return polygon;
  const area = geoArea({ type: 'Polygon', coordinates: [ringPoints(world, outer)] });
  return area > 2 * Math.PI ? [outer.map((a) => ~a).reverse(), ...polygon.slice(1)] : polygon;
}

const polygonsOf = (geometry: { type: string | null; arcs?: unknown }): ArcRings[] =>
  geometry.type === 'MultiPolygon'
    ? (geometry.arcs as ArcRings[])
    : geometry.type === 'Polygon'
      ? [geometry.arcs as ArcRings]
      : [];

function take(
  world: WorldTopology,
  from: string,
  chosen: (polygon: ArcRings) => boolean,
): ArcRings[] {
  const taken: ArcRings[] = [];
  for (const part of world.parts.filter((p) => p.id === from)) {
    taken.push(...part.polygons.filter(chosen));
    part.polygons = part.polygons.filter((p) => !chosen(p));
  }
  world.parts = world.parts.filter((p) => p.polygons.length > 0);
  return taken;
}

function give(
  world: WorldTopology,
  rule: { id: string; iso2: string | null },
  polygons: ArcRings[],
): void {
  const part = world.parts.find((p) => p.id === rule.id);
  if (part) part.polygons.push(...polygons);
  else if (polygons.length > 0) world.parts.push({ ...rule, name: rule.id, polygons });
}

function applyPolicy(world: WorldTopology): void {
  for (const { from, box, id, iso2 } of POLYGONS_IN_BOX) {
    const [west, south, east, north] = box;
    const inBox = (polygon: ArcRings) =>
      ringPoints(world, polygon[0] ?? []).every(
        ([x, y]) => x > west && x < east && y > south && y < north,
      );
    give(world, { id, iso2 }, take(world, from, inBox));
  }
  for (const { from, id, iso2, line, inside } of CUTS) {
    const contains = (polygon: ArcRings) =>
      geoContains({ type: 'Polygon', coordinates: [ringPoints(world, polygon[0] ?? [])] }, [
        inside[0],
        inside[1],
      ]);
    const part = world.parts.find((p) => p.id === from);
    const index = part?.polygons.findIndex(contains) ?? -1;
    if (!part || index < 0) continue; // The coarsest source leaves small areas out.
    const halves = cutPolygon(world, from, index, line);
    part.polygons.splice(index, 1, ...halves);
    give(
      world,
      { id, iso2 },
      take(world, from, (p) => halves.includes(p) && contains(p)),
    );
  }
}

/**
 * Reads Natural Earth (`world-atlas`, public domain) and applies `geo/BOUNDARIES.md`.
 * Rings are wound for the sphere (outer clockwise) and cross the antimeridian uncut.
 */
export function loadWorldTopology(resolution: Resolution): WorldTopology {
  const source = JSON.parse(readFileSync(worldAtlasFile(resolution), 'utf8')) as Source;
  const world: WorldTopology = { arcs: decodeArcs(source), land: [], parts: [] };
  const mend = (polygon: ArcRings) => mendRings(world, polygon);
  world.land = source.objects.land.geometries.flatMap(polygonsOf).map(mend);
  for (const geometry of source.objects.countries.geometries) {
    const name = (geometry.properties as { name?: string } | undefined)?.name ?? '';
    const iso2 =
      geometry.id === undefined ? undefined : countries.numericToAlpha2(String(geometry.id));
    const rule = AREAS_BY_NAME[name] ?? {
      id: iso2 ?? `x-${name === 'Indian Ocean Ter.' ? 'indian-ocean-territories' : name}`,
      iso2: iso2 ?? null,
    };
    const polygons = polygonsOf(geometry).map(mend);
    const known = world.parts.find((p) => p.id === rule.id);
    if (known) known.polygons.push(...polygons);
    else world.parts.push({ ...rule, name, polygons });
  }
  applyPolicy(world);
  return world;
}

/** The parts as a topology that `topojson-client` understands. */
export function asTopology(world: WorldTopology): Topology {
  return { type: 'Topology', arcs: world.arcs, objects: {} };
}
