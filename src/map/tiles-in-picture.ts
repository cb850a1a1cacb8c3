import type { Position } from 'geojson';
import { MARGIN, type Projector } from '../drawing/projector';

/** The deepest tiles of the basemap. */
const DEEPEST = 7;
/** Looked at along each side of a tile: the globe may show a corner of one alone. */
const STEPS = 4;

const latOf = (share: number) => (Math.atan(Math.sinh(Math.PI * (1 - 2 * share))) * 180) / Math.PI;

type Tile = [z: number, x: number, y: number];

/** Tiles of which something is in a picture. */
export function tilesInPicture(projector: Projector): Tile[] {
  const { camera, width, height } = projector;
  const z = Math.max(0, Math.min(DEEPEST, Math.floor(camera.zoom)));
  const side = 2 ** z;
  const isIn = ([x = 0, y = 0]: readonly number[]) =>
    x > -MARGIN && y > -MARGIN && x < width + MARGIN && y < height + MARGIN;
  const isSeen = (x: number, y: number): boolean => {
    const at = (i: number, j: number): Position => [
      ((x + i / STEPS) / side) * 360 - 180,
      latOf((y + j / STEPS) / side),
    ];
    const steps = Array.from({ length: STEPS + 1 }, (_, i) => i);
    // A tile that is larger than the picture may have none of its points in it.
    const lines = steps.flatMap((i) => [steps.map((j) => at(i, j)), steps.map((j) => at(j, i))]);
    return projector.lines(lines).some((line) => line.some(isIn)) || holdsMiddle(x, y);
  };
  const middleX = ((camera.lng + 180) / 360) * side;
  const sin = Math.sin((camera.lat * Math.PI) / 180);
  const middleY = (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * side;
  const holdsMiddle = (x: number, y: number) =>
    Math.floor(((middleX % side) + side) % side) === x && Math.floor(middleY) === y;
  const tiles: Tile[] = [];
  for (let x = 0; x < side; x++)
    for (let y = 0; y < side; y++) if (isSeen(x, y)) tiles.push([z, x, y]);
  return tiles;
}
