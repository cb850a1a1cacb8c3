/** A MapLibre map of the atlas's own tiles as anybody would set it up, for the pages to draw lines on. */
import 'maplibre-gl/dist/maplibre-gl.css';
import { addProtocol, type GeoJSONSource, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { Protocol } from 'pmtiles';
import { collectionOf, type Line } from './data';

const LINES = 'lines';
export const tiles = new URL('../basemap/basemap.pmtiles', location.href).href;

/** Tells MapLibre where its worker is and how to read the atlas's archive of tiles. */
export function prepare(): void {
  setWorkerUrl(workerUrl);
  addProtocol('pmtiles', new Protocol().tile);
}

/** @returns the map once it stands with these lines on it, and their source */
export async function openPlainMap(
  lines: readonly Line[],
): Promise<{ map: MapLibreMap; source: GeoJSONSource; layer: string }> {
  prepare();
  const map = new MapLibreMap({
    container: 'map',
    center: [75, 25],
    zoom: 1.9,
    fadeDuration: 0,
    style: {
      version: 8,
      sources: {
        basemap: { type: 'vector', tiles: [`pmtiles://${tiles}/{z}/{x}/{y}`], maxzoom: 7 },
        [LINES]: { type: 'geojson', data: collectionOf(lines) },
      },
      layers: [
        { id: 'sea', type: 'background', paint: { 'background-color': '#0c1722' } },
        {
          id: 'land',
          type: 'fill',
          source: 'basemap',
          'source-layer': 'countries',
          paint: { 'fill-color': '#1c2a36' },
        },
        {
          id: 'coast',
          type: 'line',
          source: 'basemap',
          'source-layer': 'coast',
          paint: { 'line-color': '#3a4a58', 'line-width': 0.75 },
        },
        {
          id: LINES,
          type: 'line',
          source: LINES,
          paint: { 'line-color': '#57b9e8', 'line-width': 1.5 },
        },
      ],
    },
  });
  await new Promise((done) => map.once('idle', done));
  return { map, source: map.getSource(LINES) as GeoJSONSource, layer: LINES };
}
