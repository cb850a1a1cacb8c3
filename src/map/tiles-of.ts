/** The deepest tiles of the basemap. */
const DEEPEST = 7;
/** CSS pixels of a tile at its own zoom. */
const TILE_PX = 512;
/** More than this many are no preparation, but a load. */
const MOST = 24;
const RAD = Math.PI / 180;

interface Size {
  clientWidth: number;
  clientHeight: number;
}

/** Tiles `[z, x, y]` that a flat map of this size shows; on the globe the nearest of what it shows. */
export function tilesOf(
  { lng, lat, zoom }: { lng: number; lat: number; zoom: number },
  { clientWidth, clientHeight }: Size,
): [z: number, x: number, y: number][] {
  const z = Math.max(0, Math.min(DEEPEST, Math.floor(zoom)));
  const count = 2 ** z;
  const sinLat = Math.sin(lat * RAD);
  const x = ((lng + 180) / 360) * count;
  const y = (0.5 - Math.log((1 + sinLat) / (1 - sinLat)) / (4 * Math.PI)) * count;
  const shown = TILE_PX * 2 ** (zoom - z);
  const half = { x: clientWidth / shown / 2, y: clientHeight / shown / 2 };
  const tiles: [number, number, number][] = [];
  for (let row = Math.floor(y - half.y); row <= y + half.y; row++)
    for (let column = Math.floor(x - half.x); column <= x + half.x; column++) {
      const wrapped = ((column % count) + count) % count;
      const isNew = !tiles.some(([, a, b]) => a === wrapped && b === row);
      if (row >= 0 && row < count && isNew) tiles.push([z, wrapped, row]);
    }
  return tiles.slice(0, MOST);
}
