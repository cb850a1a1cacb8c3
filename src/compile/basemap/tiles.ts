/** Cuts the layers of one zoom into encoded vector tiles. */
import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { FeatureCollection } from 'geojson';

/** Units a side of a tile. */
const EXTENT = 4096;
/** 8 px of 512: as wide as the widest line, so that no line shows where a tile ends. */
const BUFFER = 64;

export interface EncodedTile {
  z: number;
  x: number;
  y: number;
  bytes: Uint8Array;
}

/** Every tile of `zoom` that is not empty, row by row. Points are never simplified here. */
export function* tilesOfZoom(
  layers: Record<string, FeatureCollection>,
  zoom: number,
): Generator<EncodedTile> {
  const options = {
    maxZoom: zoom,
    indexMaxZoom: zoom,
    indexMaxPoints: 0,
    tolerance: 0,
    extent: EXTENT,
  };
  const indexes = Object.entries(layers).map(
    ([name, data]) =>
      // Points need no buffer: MapLibre draws those that are in the tile itself.
      [name, new GeoJSONVT(data, { ...options, buffer: name === 'labels' ? 0 : BUFFER })] as const,
  );
  const side = 2 ** zoom;
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const found: Record<string, GeoJSONVTTile> = {};
      for (const [name, index] of indexes) {
        const tile = index.getTile(zoom, x, y);
        if (tile && tile.features.length > 0) found[name] = tile;
      }
      if (Object.keys(found).length > 0)
        yield { z: zoom, x, y, bytes: fromGeojsonVt(found, { version: 2, extent: EXTENT }) };
    }
}
