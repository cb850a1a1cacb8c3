import { geoArea } from 'd3-geo';
import type { Polygon } from 'geojson';
import { loadCountries } from './world/natural-earth';

type Bounds = [number, number, number, number];

/** Parts smaller than this share of the largest are left out, so that a far island does not widen the view. */
const MAIN_SHARE = 0.18;

function boxOf(ring: readonly (readonly number[])[]): Bounds {
  const lons = ring.map(([lon = 0]) => lon);
  const lats = ring.map(([, lat = 0]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

let all: Map<string, Bounds> | null = null;

function loadBounds(): Map<string, Bounds> {
  const bounds = new Map<string, Bounds>();
  for (const { properties, geometry } of loadCountries('50m')) {
    if (!properties.iso2) continue;
    const parts = geometry.coordinates.map((coordinates) => ({
      box: boxOf(coordinates[0] ?? []),
      area: areaOf({ type: 'Polygon', coordinates }),
    }));
    const largest = Math.max(...parts.map(({ area }) => area));
    const main = parts
      .filter(({ area }) => area >= largest * MAIN_SHARE)
      .map(({ box }) => shifted(box, parts));
    const box: Bounds = [
      Math.min(...main.map(([west]) => west)),
      Math.min(...main.map(([, south]) => south)),
      Math.max(...main.map(([, , east]) => east)),
      Math.max(...main.map(([, , , north]) => north)),
    ];
    bounds.set(properties.iso2, box.map((value) => Math.round(value * 100) / 100) as Bounds);
  }
  return bounds;
}

/** Steradians; winding does not matter, since no country covers half of the globe. */
function areaOf(polygon: Polygon): number {
  const area = geoArea(polygon);
  return Math.min(area, 4 * Math.PI - area);
}

/** A country cut at 180 degrees is put together again on the side of its largest part. */
function shifted(box: Bounds, parts: readonly { box: Bounds; area: number }[]): Bounds {
  const largest = parts.reduce((a, b) => (b.area > a.area ? b : a)).box;
  const centre = (largest[0] + largest[2]) / 2;
  const own = (box[0] + box[2]) / 2;
  const turns = Math.round((centre - own) / 360) * 360;
  return [box[0] + turns, box[1], box[2] + turns, box[3]];
}

/** Of the main parts of a country's land; `null` where the basemap has no shape of it. */
export function countryBounds(iso2: string): Bounds | null {
  all ??= loadBounds();
  return all.get(iso2) ?? null;
}
