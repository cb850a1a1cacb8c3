/** Web Mercator with MapLibre's camera: the same pixel for the same place as the live map. */
import type { Position } from 'geojson';
import { cutRing } from '../lib/cut-ring';
import { type Frame, MARGIN, type PictureCamera, type Pixel, type Projector } from './projector';

const TILE = 512;
/** Where the square world of Web Mercator ends. */
const TOP_LAT = 85.0511287798066;

/** Share of the world from the west and from the north; MapLibre's `MercatorCoordinate`. */
function mercator(lon: number, lat: number): [number, number] {
  const sin = Math.sin((Math.max(-TOP_LAT, Math.min(TOP_LAT, lat)) * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

/** The reverse, for the share from the north. */
function latitudeOf(share: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * share))) * 180) / Math.PI;
}

/** The camera for which a box of degrees fills so many pixels, in one direction at least. */
export function fitMercator(
  { west, south, east, north }: { west: number; south: number; east: number; north: number },
  width: number,
  height: number,
): PictureCamera {
  const [left, top] = mercator(west, north);
  const [right, bottom] = mercator(east, south);
  const scale = Math.min(width / (right - left || 1e-9), height / (bottom - top || 1e-9));
  return {
    lng: (west + east) / 2,
    lat: latitudeOf((top + bottom) / 2),
    zoom: Math.log2(scale / TILE),
  };
}

/** A line or ring in shares of the world, and the box around it. */
interface Shape {
  points: [number, number][];
  west: number;
  north: number;
  east: number;
  south: number;
}

/** Coasts and borders are the same in hundreds of pictures. */
const known = new WeakMap<readonly Position[], Shape>();

function shapeOf(line: readonly Position[]): Shape {
  const before = known.get(line);
  if (before) return before;
  const points = line.map(([lon = 0, lat = 0]) => mercator(lon, lat));
  const shape = { points, west: Infinity, north: Infinity, east: -Infinity, south: -Infinity };
  for (const [x, y] of points) {
    shape.west = Math.min(shape.west, x);
    shape.north = Math.min(shape.north, y);
    shape.east = Math.max(shape.east, x);
    shape.south = Math.max(shape.south, y);
  }
  known.set(line, shape);
  return shape;
}

export function flatProjector({ camera, width, height }: Frame): Projector {
  const world = TILE * 2 ** camera.zoom;
  const [middleX, middleY] = mercator(camera.lng, camera.lat);
  const xOf = (share: number) => (share - middleX) * world + width / 2;
  const yOf = (share: number) => (share - middleY) * world + height / 2;
  const box = { left: -MARGIN, top: -MARGIN, right: width + MARGIN, bottom: height + MARGIN };

  /** The same shape in every copy of the world that reaches into the picture. */
  const copies = (line: readonly Position[]): Pixel[][] => {
    const { points, west, north, east, south } = shapeOf(line);
    if (yOf(south) < box.top || yOf(north) > box.bottom) return [];
    const found: Pixel[][] = [];
    const first = Math.ceil((box.left - xOf(east)) / world);
    const last = Math.floor((box.right - xOf(west)) / world);
    for (let turn = first; turn <= last; turn++)
      found.push(points.map(([x, y]): Pixel => [xOf(x + turn), yOf(y)]));
    return found;
  };

  return {
    camera,
    width,
    height,
    areas: (polygons) =>
      polygons.flatMap((rings) =>
        rings
          .flatMap(copies)
          .map((ring) => cutRing(ring, box))
          .filter((ring) => ring.length > 2),
      ),
    lines: (lines) => lines.flatMap(copies).flatMap((line) => inside(line, box)),
    points: (position) => copies([position]).flat(),
  };
}

type Box = Parameters<typeof cutRing>[1];

/** Pieces of a line whose legs may touch the box. */
function inside(line: readonly Pixel[], box: Box): Pixel[][] {
  const pieces: Pixel[][] = [];
  let piece: Pixel[] = [];
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1] as Pixel;
    const b = line[i] as Pixel;
    const isOut =
      Math.max(a[0], b[0]) < box.left ||
      Math.min(a[0], b[0]) > box.right ||
      Math.max(a[1], b[1]) < box.top ||
      Math.min(a[1], b[1]) > box.bottom;
    if (isOut) {
      if (piece.length > 1) pieces.push(piece);
      piece = [];
    } else {
      if (piece.length === 0) piece.push(a);
      piece.push(b);
    }
  }
  if (piece.length > 1) pieces.push(piece);
  return pieces;
}
