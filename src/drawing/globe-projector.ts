/**
 * The globe as MapLibre shows it: its radius follows the latitude of the middle, so that a place there is as large as
 * on the flat map, and the eye stands one and a half heights of the picture above the ground.
 */
import { type GeoPermissibleObjects, geoArea, geoStream } from 'd3-geo';
import { geoSatellite } from 'd3-geo-projection';
import type { Position } from 'geojson';
import { wrapLon } from '../lib/great-circle';
import type { Frame, Pixel, Projector } from './projector';

const TILE = 512;
/** 1 / (2 tan(fov / 2)) of MapLibre's camera, whose angle of view is 36.87 degrees. */
const EYE_HEIGHTS = 1.5;
/** MapLibre draws tiles, straight in Mercator; longer legs would run along great circles here. */
const LEG_DEG = 2;
/** Legs may reach over the rim from a point behind it. */
const RIM = 0.05;

export interface GlobeProjector extends Projector {
  /** Of the disc, pixels. */
  radius: number;
}

export function globeProjector({ camera, width, height }: Frame): GlobeProjector {
  const radius = (TILE * 2 ** camera.zoom) / (2 * Math.PI) / Math.cos((camera.lat * Math.PI) / 180);
  const distance = 1 + (EYE_HEIGHTS * height) / radius;
  const projection = geoSatellite()
    .distance(distance)
    .rotate([-camera.lng, -camera.lat])
    .scale(radius)
    .translate([width / 2, height / 2])
    .clipAngle((Math.acos(1 / distance) * 180) / Math.PI - 1e-6);

  const shapes = (object: GeoPermissibleObjects): Pixel[][] => {
    const found: Pixel[][] = [];
    let now: Pixel[] = [];
    geoStream(
      object,
      projection.stream({
        point: (x, y) => now.push([x, y]),
        lineStart: () => {
          now = [];
        },
        lineEnd: () => found.push(now),
        polygonStart: () => {},
        polygonEnd: () => {},
      }),
    );
    return found;
  };

  const middle = direction([camera.lng, camera.lat]);
  /** Most of the world is on the other side, and d3 has to look at none of it. */
  const isSeen = (line: readonly Position[]) =>
    directionsOf(line).some(
      ([x, y, z]) => x * middle[0] + y * middle[1] + z * middle[2] > 1 / distance - RIM,
    );

  return {
    camera,
    width,
    height,
    radius: radius * Math.sqrt((distance - 1) / (distance + 1)),
    areas: (polygons) =>
      polygons.flatMap((rings) => {
        const legs = rings.map(shortLegs);
        if (!isSeen(legs[0] ?? [])) return [];
        return shapes({ type: 'Polygon', coordinates: legs.map(wound) });
      }),
    lines: (lines) =>
      lines
        .map(shortLegs)
        .filter(isSeen)
        .flatMap((line) => shapes({ type: 'LineString', coordinates: line })),
    points: (position) => {
      const [seen] = shapes({
        type: 'LineString',
        coordinates: [position, [(position[0] ?? 0) + 1e-9, position[1] ?? 0]],
      });
      return seen?.[0] ? [seen[0]] : [];
    },
  };
}

type Vector = readonly [x: number, y: number, z: number];

function direction([lon = 0, lat = 0]: Position): Vector {
  const [x, y] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)];
}

const directions = new WeakMap<readonly Position[], Vector[]>();

function directionsOf(line: readonly Position[]): Vector[] {
  const known = directions.get(line) ?? line.map(direction);
  directions.set(line, known);
  return known;
}

/** As d3 wants a ring: outer ones round less than half of the sphere, holes round the rest of it. */
function wound(ring: Position[], at: number): Position[] {
  const isLess = geoArea({ type: 'Polygon', coordinates: [ring] }) < 2 * Math.PI;
  return isLess === (at === 0) ? ring : ring.toReversed();
}

const known = new WeakMap<readonly Position[], Position[]>();

/** Points between, so that no leg is long, in longitudes that d3 knows. */
function shortLegs(line: readonly Position[]): Position[] {
  const before = known.get(line);
  if (before) return before;
  const legs = line.flatMap(([lon = 0, lat = 0], i) => {
    const [lon0 = lon, lat0 = lat] = line[i - 1] ?? [];
    const count = Math.max(1, Math.ceil(Math.hypot(lon - lon0, lat - lat0) / LEG_DEG));
    return Array.from({ length: count }, (_, k): Position => {
      const t = (k + 1) / count;
      return [wrapLon180(lon0 + t * (lon - lon0)), lat0 + t * (lat - lat0)];
    });
  });
  known.set(line, legs);
  return legs;
}

/** 180 itself stays where it is: a ring that is cut there would jump to the other side. */
function wrapLon180(lon: number): number {
  return lon >= -180 && lon <= 180 ? lon : wrapLon(lon);
}
