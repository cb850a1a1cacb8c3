import { addProtocol, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { type PMTiles, Protocol } from 'pmtiles';

const protocol = new Protocol();
let isPrepared = false;

/** Tells MapLibre where its worker is and how to read an archive of tiles, once for all maps of the page. */
export function prepareLibraries(): void {
  if (isPrepared) return;
  isPrepared = true;
  setWorkerUrl(workerUrl);
  addProtocol('pmtiles', protocol.tile);
}

/** The archive that tiles of this address come from, once the map has asked for one of them. */
export function tileArchive(tilesUrl: string): PMTiles | undefined {
  return protocol.get(tilesUrl.replace(/^pmtiles:\/\//, '').replace('/{z}/{x}/{y}', ''));
}
