/**
 * Fast questions to the land and countries of Natural Earth 1:10m, after the boundary policy. Degrees
 * in, km out; longitudes beyond ±180 are wrapped. The data are read and indexed with the first
 * question (1 to 3 s); after that a point test takes some microseconds, a distance a fraction of a
 * millisecond. Lakes other than the Caspian are land. The coast is good to about 0.5 km.
 */

import { wrapLon } from '../../lib/great-circle';
import { type EdgeSlabs, edgeSlabs, type Ring } from './edge-slabs';
import { loadCountries, loadLand } from './natural-earth';
import { nearestEdge } from './nearest-edge';

type DistanceKm = (lon: number, lat: number) => number;

interface Areas {
  /** ISO 3166-1 alpha-2 of each group of `slabs`; `null` for areas of no country. */
  codes: (string | null)[];
  rings: Ring[][];
  slabs: EdgeSlabs;
}

let land: EdgeSlabs | undefined;
let coast: DistanceKm | undefined;
let areas: Areas | undefined;
const outlines = new Map<string, DistanceKm>();

export function isLand(lon: number, lat: number): boolean {
  land ??= edgeSlabs([landRings()]);
  return land.groupsAt(wrapLon(lon), lat).length > 0;
}

/** ISO 3166-1 alpha-2 of the country at a point; `null` at sea and in areas of no country. */
export function countryAt(lon: number, lat: number): string | null {
  const { codes, slabs } = loadAreas();
  for (const group of slabs.groupsAt(wrapLon(lon), lat)) {
    const code = codes[group];
    if (code) return code;
  }
  return null;
}

/** To the nearest coast, from the sea or from inland. */
export function distanceToCoastKm(lon: number, lat: number): number {
  coast ??= nearestEdge(landRings());
  return coast(lon, lat);
}

/** To the nearest land of a country; 0 inside, Infinity where the code has no area. */
export function distanceToCountryKm(lon: number, lat: number, iso2: string): number {
  if (countryAt(lon, lat) === iso2) return 0;
  let outline = outlines.get(iso2);
  if (!outline) {
    const { codes, rings } = loadAreas();
    outline = nearestEdge(rings.filter((_, group) => codes[group] === iso2).flat());
    outlines.set(iso2, outline);
  }
  return outline(lon, lat);
}

function landRings(): Ring[] {
  return loadLand('10m').flatMap((mass) => mass.geometry.coordinates.flat());
}

function loadAreas(): Areas {
  if (!areas) {
    const features = loadCountries('10m');
    const rings = features.map((feature) => feature.geometry.coordinates.flat());
    const codes = features.map((feature) => feature.properties.iso2);
    areas = { codes, rings, slabs: edgeSlabs(rings) };
  }
  return areas;
}
