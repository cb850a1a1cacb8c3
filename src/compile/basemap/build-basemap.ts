/** The whole basemap: Natural Earth, the boundary policy and the labels, as one archive of tiles. */
import type { FeatureCollection } from 'geojson';
import { GRATICULE_STEP, GRATICULE_TILED_BELOW, graticule } from '../../lib/graticule';
import { writeArchive } from './archive';
import { type BasemapWorld, loadBasemapWorld, worldLayersAt } from './basemap-world';
import { labelLayer } from './label-features';
import { type EncodedTile, tilesOfZoom } from './tiles';

const MAX_ZOOM = 7;

/** The layers of one zoom, by their names in the tiles. */
function layersAtZoom(world: BasemapWorld, zoom: number): Record<string, FeatureCollection> {
  const layers = { ...worldLayersAt(world, zoom), labels: labelLayer(zoom, MAX_ZOOM) };
  if (zoom >= GRATICULE_TILED_BELOW) return layers;
  const features = [graticule(GRATICULE_STEP)];
  return { ...layers, graticule: { type: 'FeatureCollection', features } };
}

function* allTiles(): Generator<EncodedTile> {
  const world = loadBasemapWorld();
  for (let zoom = 0; zoom <= MAX_ZOOM; zoom++) yield* tilesOfZoom(layersAtZoom(world, zoom), zoom);
}

const METADATA = {
  name: 'Digital Silk Road Atlas basemap',
  description: 'Natural Earth after geo/BOUNDARIES.md',
  attribution: 'Natural Earth',
  type: 'baselayer',
  vector_layers: ['countries', 'coast', 'borders', 'labels', 'graticule'].map((id) => ({
    id,
    minzoom: 0,
    maxzoom: id === 'graticule' ? GRATICULE_TILED_BELOW - 1 : MAX_ZOOM,
    fields: {},
  })),
};

/** The bytes of `public/basemap/basemap.pmtiles`. Takes some seconds. */
export function buildBasemap(): Buffer {
  return writeArchive(allTiles(), METADATA, MAX_ZOOM);
}
