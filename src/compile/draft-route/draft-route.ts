/** Proposes the path of a submarine cable: through water, off the coast, smooth, on great circles. */

import type { LonLat } from '../../lib/great-circle';
import { distanceKm, lonNear } from '../../lib/great-circle';
import { findSeaPath } from './find-sea-path';
import { followWaterways } from './follow-waterways';
import { loadWaterGrid } from './load-water-grid';
import { nearestWater } from './nearest-water';
import { offsetPath } from './offset-path';
import { pullStraight, relax } from './pull-straight';
import { lineWarnings, stopWarnings } from './route-warnings';
import { kmAlong, resample, smoothPath } from './smooth-path';
import { thinOut } from './thin-out';
import type { WaterGrid } from './water-grid';

export interface RouteRequest {
  from: LonLat;
  to: LonLat;
  /** Passed in this order, nearly: corners there are rounded. One on land moves to the water. */
  via?: readonly LonLat[];
  /** To the right of the direction of the route, km; negative to the left. */
  offsetKm?: number;
}

export interface DraftedRoute {
  /** Begins at `from` exactly, ends at `to`; longitudes are continuous and may pass ±180. */
  coordinates: LonLat[];
  lengthKm: number;
  warnings: string[];
}

/** Further than this from the water an end is probably misplaced. */
const FAR_FROM_WATER_KM = 12;

/** @throws where no water joins two of the points, or none is near one of them. */
export function draftRoute({ from, to, via = [], offsetKm = 0 }: RouteRequest): DraftedRoute {
  const grid = loadWaterGrid();
  const stops = [from, ...via, to].map((given) => ({ given, water: waterAt(grid, given) }));
  const warnings = stops.flatMap(({ given, water }, k) => {
    const km = distanceKm(given, water);
    const isEnd = k === 0 || k === stops.length - 1;
    if (isEnd) return km > FAR_FROM_WATER_KM ? [`${given} is ${Math.round(km)} km inland`] : [];
    return km > 0 ? [`--via ${given} is on land; taken: ${water.map((x) => x.toFixed(2))}`] : [];
  });
  const legs = stops.slice(1).map((stop, k) => {
    const before = stops[k] ?? stop;
    const isLast = k === stops.length - 2;
    return leg(
      grid,
      k === 0 ? from : before.water,
      before.water,
      stop.water,
      isLast ? to : stop.water,
    );
  });
  legs.forEach((points, k) => {
    const next = legs[k + 1];
    if (next) warnings.push(...stopWarnings(points, next));
  });

  let path = resample(joined(legs));
  for (let pass = 0; pass < 3; pass++) path = smoothPath(grid, path);
  if (offsetKm !== 0) path = smoothPath(grid, resample(offsetPath(grid, path, offsetKm)));
  const coordinates = withEnds(thinOut(grid, followWaterways(path)), from, to);
  warnings.push(...lineWarnings(coordinates));
  return { coordinates, lengthKm: kmAlong(coordinates).at(-1) ?? 0, warnings };
}

function waterAt(grid: WaterGrid, p: LonLat): LonLat {
  const water = nearestWater(grid, p);
  if (!water) throw new Error(`No sea within 150 km of ${p}`);
  return water;
}

/** From `start` by the water points `first` and `last` to `end`. */
function leg(grid: WaterGrid, start: LonLat, first: LonLat, last: LonLat, end: LonLat): LonLat[] {
  const path = findSeaPath(grid, first, last);
  if (!path) throw new Error(`No way by sea from ${start} to ${end}`);
  const before = first === start ? [] : [start];
  const after: LonLat[] = last === end ? [] : [[lonNear(end[0], path.at(-1)?.[0] ?? 0), end[1]]];
  return relax(grid, pullStraight(grid, [...before, ...path, ...after]));
}

/** One path of several legs, each shifted by whole turns so that longitudes run on. */
function joined(legs: readonly LonLat[][]): LonLat[] {
  const out: LonLat[] = [];
  for (const points of legs) {
    const end = out.at(-1);
    const shift = end ? lonNear(points[0]?.[0] ?? 0, end[0]) - (points[0]?.[0] ?? 0) : 0;
    for (const [lon, lat] of points.slice(end ? 1 : 0)) out.push([lon + shift, lat]);
  }
  return out;
}

/** The given ends to the last digit; only whole turns may set the end apart from `to`. */
function withEnds(line: LonLat[], from: LonLat, to: LonLat): LonLat[] {
  const lon = lonNear(to[0], line.at(-2)?.[0] ?? from[0]);
  // Adding whole turns leaves noise in the last digits.
  const end: LonLat = [lon === to[0] ? lon : Math.round(lon * 1e6) / 1e6, to[1]];
  return [from, ...line.slice(1, -1), end];
}
