/**
 * Land and countries of the world as clean GeoJSON: plain longitude and latitude, cut at 180
 * degrees, after the boundary policy (`geo/BOUNDARIES.md`). Source: Natural Earth (public domain)
 * from the npm package `world-atlas`. Takes a second or two for 10m; kept in memory.
 */
import type { Feature, MultiPolygon, Position } from 'geojson';
import countries from 'i18n-iso-countries';
import { mergeArcs } from 'topojson-client';
import type { MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import { cutPolygons } from './antimeridian';
import { asTopology, loadWorldTopology, ringPoints } from './world-topology';
import type { ArcRings, Resolution, WorldTopology } from './world-types';

export interface CountryProperties {
  /** ISO 3166-1 alpha-2 (`XK`: user-assigned); `null` for areas that belong to no code. */
  iso2: string | null;
  iso3: string | null;
  /** As the source names it; for display use the names in `geo/basemap/countries.json`. */
  name: string;
}

const worlds = new Map<Resolution, WorldTopology>();
const lands = new Map<Resolution, Feature<MultiPolygon, null>[]>();
const countryLists = new Map<Resolution, Feature<MultiPolygon, CountryProperties>[]>();

/** The topology after the policy, read once. */
export function worldTopology(resolution: Resolution): WorldTopology {
  const world = worlds.get(resolution) ?? loadWorldTopology(resolution);
  worlds.set(resolution, world);
  return world;
}

/** [west, south, east, north] of plain polygons, in degrees. */
function boundsOf(polygons: Position[][][]): [number, number, number, number] {
  const box: [number, number, number, number] = [180, 90, -180, -90];
  for (const polygon of polygons)
    for (const [x = 0, y = 0] of polygon[0] ?? []) {
      if (x < box[0]) box[0] = x;
      if (y < box[1]) box[1] = y;
      if (x > box[2]) box[2] = x;
      if (y > box[3]) box[3] = y;
    }
  return box;
}

/** Rings of arcs to plain polygons. */
function plainPolygons(world: WorldTopology, polygons: ArcRings[]): MultiPolygon {
  const coordinates = polygons.map((polygon) => polygon.map((ring) => ringPoints(world, ring)));
  return cutPolygons({ type: 'MultiPolygon', coordinates });
}

/**
 * All land, one feature a land mass (`bbox` set, so that a point test can skip most of them). The
 * Caspian is a hole in Eurasia; other lakes are land.
 */
export function loadLand(resolution: Resolution): Feature<MultiPolygon, null>[] {
  let land = lands.get(resolution);
  if (!land) {
    const world = worldTopology(resolution);
    land = world.land.map((polygon) => {
      const geometry = plainPolygons(world, [polygon]);
      return { type: 'Feature', bbox: boundsOf(geometry.coordinates), properties: null, geometry };
    });
    lands.set(resolution, land);
  }
  return land;
}

/** The polygons of several parts with the lines between them dissolved. */
export function dissolve(
  world: WorldTopology,
  polygons: ArcRings[],
  isShared: boolean,
): ArcRings[] {
  if (!isShared) return polygons;
  const geometry: TopoMultiPolygon = { type: 'MultiPolygon', arcs: polygons };
  return (mergeArcs(asTopology(world), [geometry]) as TopoMultiPolygon).arcs;
}

/** Parts by the country that they are filled with; a part of no country stands alone. */
export function partsByCountry(world: WorldTopology): Map<string, WorldTopology['parts']> {
  const groups = new Map<string, WorldTopology['parts']>();
  for (const part of world.parts) {
    const key = part.iso2 ?? part.id;
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return groups;
}

/** Countries whose parts touch each other, so that the line between them has to go. */
export const DISSOLVED = new Set(['UA', 'CY', 'SO', 'SY', 'KZ', 'CU', 'EH']);

/** Every country and every area of no country, each one feature. */
export function loadCountries(resolution: Resolution): Feature<MultiPolygon, CountryProperties>[] {
  let list = countryLists.get(resolution);
  if (!list) {
    const world = worldTopology(resolution);
    list = [...partsByCountry(world)].map(([key, parts]) => {
      const polygons = parts.flatMap((part) => part.polygons);
      const geometry = plainPolygons(world, dissolve(world, polygons, DISSOLVED.has(key)));
      const iso2 = parts[0]?.iso2 ?? null;
      const iso3 = iso2 === null ? null : (countries.alpha2ToAlpha3(iso2) ?? null);
      const name = parts.find((part) => part.id === iso2)?.name ?? parts[0]?.name ?? key;
      return {
        type: 'Feature',
        bbox: boundsOf(geometry.coordinates),
        properties: { iso2, iso3, name },
        geometry,
      };
    });
    countryLists.set(resolution, list);
  }
  return list;
}
