/** Land, borders and names of a view out of the tiles of the live map, for pictures that are drawn as shapes. */
import { VectorTile } from '@mapbox/vector-tile';
import type { Feature, MultiLineString, MultiPolygon, Position } from 'geojson';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import type { Ground, GroundLayer } from '../drawing/ground';
import type { PlaceLabel } from '../drawing/place-label';
import type { Projector } from '../drawing/projector';
import { tilesInPicture } from './tiles-in-picture';

/** The tiles end at 85.05 degrees; the land that reaches there goes on to the pole. */
const LAST_TILE_LAT = -85.04;

type Properties = GroundLayer['features'][number]['properties'];

interface Found {
  countries: Feature<MultiPolygon, Properties>[];
  coast: Feature<MultiLineString, Properties>[];
  borders: Feature<MultiLineString, Properties>[];
  labels: PlaceLabel[];
}

const toPole = (polygon: Position[][]): Position[][] =>
  polygon.map((ring) =>
    ring.map(([lon = 0, lat = 0]) => (lat < LAST_TILE_LAT ? [lon, -89.9] : [lon, lat])),
  );

function polygonsOf({ geometry }: Feature): Position[][][] {
  if (geometry.type === 'Polygon') return [toPole(geometry.coordinates)];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.map(toPole) : [];
}

function linesOf({ geometry }: Feature): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

function takeTile(found: Found, data: ArrayBuffer, [z, x, y]: readonly [number, number, number]) {
  const { layers } = new VectorTile(new PbfReader(new Uint8Array(data)));
  const features = (name: string): Feature[] => {
    const layer = layers[name];
    return Array.from({ length: layer?.length ?? 0 }, (_, i) =>
      (layer as NonNullable<typeof layer>).feature(i).toGeoJSON(x, y, z),
    );
  };
  for (const one of features('countries'))
    found.countries.push({
      type: 'Feature',
      properties: one.properties as Properties,
      geometry: { type: 'MultiPolygon', coordinates: polygonsOf(one) },
    });
  for (const name of ['coast', 'borders'] as const)
    for (const one of features(name))
      found[name].push({
        type: 'Feature',
        properties: one.properties as Properties,
        geometry: { type: 'MultiLineString', coordinates: linesOf(one) },
      });
  for (const one of features('labels'))
    if (one.geometry.type === 'Point') found.labels.push(one as PlaceLabel);
}

/**
 * @param archiveUrl of the PMTiles archive
 * @param projector of the picture
 * @throws where the archive cannot be read
 */
export async function readGround(
  archiveUrl: string,
  projector: Projector,
): Promise<{ ground: Ground; labels: PlaceLabel[] }> {
  const archive = new PMTiles(archiveUrl);
  const found: Found = { countries: [], coast: [], borders: [], labels: [] };
  const tiles = tilesInPicture(projector);
  const read = await Promise.all(
    tiles.map(async (tile) => [tile, await archive.getZxy(...tile)] as const),
  );
  for (const [tile, answer] of read) if (answer) takeTile(found, answer.data, tile);
  const { countries, coast, borders, labels } = found;
  const areaOf = (isIn: (iso2: string | null) => boolean) =>
    countries.flatMap(({ properties: { iso2 }, geometry }) =>
      isIn(iso2 === undefined ? null : String(iso2)) ? geometry.coordinates : [],
    );
  return {
    ground: {
      coast: { type: 'FeatureCollection', features: coast },
      borders: { type: 'FeatureCollection', features: borders },
      land: areaOf(() => true),
      areaOf,
    },
    labels: labels.sort((a, b) => a.properties.rank - b.properties.rank),
  };
}
