import { type AddProtocolAction, addProtocol, prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { type PMTiles, Protocol } from 'pmtiles';
import { openArchive } from './tile-archive';

const protocol = new Protocol();
let isPrepared = false;
let tellFirst = () => {};

/** When the worker has its first tile to read; never, where there is none. */
export const firstTile = new Promise<void>((resolve) => {
  tellFirst = resolve;
});

/** As the archive does it. */
const handOut: AddProtocolAction = async (request, abortion) => {
  const { data, ...rest } = await protocol.tile(request, abortion);
  tellFirst();
  return { ...rest, data: data as ArrayBuffer };
};

function archiveUrl(tilesUrl: string): string {
  return tilesUrl.replace(/^pmtiles:\/\//, '').replace('/{z}/{x}/{y}', '');
}

/** Tells MapLibre where its worker is, once for all maps of the page, and how to read an archive of tiles. */
export function prepareLibraries(tilesUrl: string): void {
  const url = archiveUrl(tilesUrl);
  if (!protocol.get(url)) protocol.add(openArchive(url));
  if (isPrepared) return;
  isPrepared = true;
  setWorkerUrl(workerUrl);
  addProtocol('pmtiles', handOut);
  // The worker reads its code while the page is made.
  prewarm();
}

/** The archive that tiles of this address come from, once there was a map of it. */
export function tileArchive(tilesUrl: string): PMTiles | undefined {
  return protocol.get(archiveUrl(tilesUrl));
}
