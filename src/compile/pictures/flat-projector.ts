/** Web Mercator with MapLibre's camera: the same pixel for the same place as the live map. */
import type { Position } from 'geojson';
import { cutRing } from '../cut-ring';
import { type Frame, MARGIN, type Pixel, type Projector } from './projector';

const TILE = 512;
/** Where the square world of Web Mercator ends. */
const TOP_LAT = 85.0511287798066;

/** Share of the world from the west and from the north; MapLibre's `MercatorCoordinate`. */
function mercator(lon: number, lat: number): [number, number] {
  const sin = Math.sin((Math.max(-TOP_LAT, Math.min(TOP_LAT, lat)) * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

export function flatProjector({ camera, width, height }: Frame): Projector {
  const world = TILE * 2 ** camera.zoom;
  const [middleX, middleY] = mercator(camera.lng, camera.lat);
  const toPixel = ([lon = 0, lat = 0]: Position): Pixel => {
    const [x, y] = mercator(lon, lat);
    return [(x - middleX) * world + width / 2, (y - middleY) * world + height / 2];
  };
  const box = { left: -MARGIN, top: -MARGIN, right: width + MARGIN, bottom: height + MARGIN };

  /** The same shape in every copy of the world that reaches into the picture. */
  const copies = (shape: readonly Pixel[]): Pixel[][] => {
    const [left, top, right, bottom] = boundsOf(shape);
    if (bottom < box.top || top > box.bottom) return [];
    const found: Pixel[][] = [];
    const first = Math.ceil((box.left - right) / world);
    const last = Math.floor((box.right - left) / world);
    for (let turn = first; turn <= last; turn++)
      found.push(shape.map(([x, y]) => [x + turn * world, y]));
    return found;
  };

  return {
    camera,
    width,
    height,
    areas: (polygons) =>
      polygons.flatMap((rings) =>
        rings
          .flatMap((ring) => copies(ring.map(toPixel)))
          .map((ring) => cutRing(ring, box))
          .filter((ring) => ring.length > 2),
      ),
    lines: (lines) =>
      lines.flatMap((line) => copies(line.map(toPixel))).flatMap((line) => inside(line, box)),
    points: (position) => copies([toPixel(position)]).flat(),
  };
}

function boundsOf(shape: readonly Pixel[]): [number, number, number, number] {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of shape) {
    bounds[0] = Math.min(bounds[0], x);
    bounds[1] = Math.min(bounds[1], y);
    bounds[2] = Math.max(bounds[2], x);
    bounds[3] = Math.max(bounds[3], y);
  }
  return bounds;
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
