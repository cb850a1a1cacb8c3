import { readFileSync } from 'node:fs';
import { PMTiles } from 'pmtiles';
import { HOME_CAMERA } from '../src/state/view';

/** The window that the opening camera was chosen for, CSS pixels. */
const WINDOW = { width: 1280, height: 720 };
/** Of a tile, at a whole zoom. */
const TILE = 512;

/** Share of the flat world, from the west and from the north (Web Mercator). */
function placeOf({ lng, lat }: { lng: number; lat: number }): [x: number, y: number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [(lng + 180) / 360, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** Tiles, as `[z, x, y]`, that the opening view shows some of. */
export function openingTiles(): [number, number, number][] {
  const z = Math.floor(HOME_CAMERA.zoom);
  const count = 2 ** z;
  const world = TILE * 2 ** HOME_CAMERA.zoom;
  const [x, y] = placeOf(HOME_CAMERA);
  const span = (middle: number, pixels: number): number[] => {
    const first = Math.floor((middle - pixels / world / 2) * count);
    const last = Math.floor((middle + pixels / world / 2) * count);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  };
  const rows = span(y, WINDOW.height).filter((row) => row >= 0 && row < count);
  return span(x, WINDOW.width).flatMap((column) =>
    rows.map((row): [number, number, number] => [z, (column + count) % count, row]),
  );
}

/**
 * Bytes that the opening view reads of an archive of tiles: its directory and the tiles, in ranges as a browser asks.
 * @throws Error where a tile is not there
 */
export async function openingTileBytes(file: string): Promise<number> {
  const archive = readFileSync(file);
  let bytes = 0;
  const tiles = new PMTiles({
    getKey: () => file,
    getBytes: async (offset, length) => {
      const part = archive.subarray(offset, offset + length);
      bytes += part.length;
      return { data: Uint8Array.from(part).buffer };
    },
  });
  for (const [z, x, y] of openingTiles())
    if (!(await tiles.getZxy(z, x, y))) throw new Error(`no tile ${z}/${x}/${y}`);
  return bytes;
}
