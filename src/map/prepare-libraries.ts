import { addProtocol, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { FetchSource, PMTiles, Protocol, type Source } from 'pmtiles';

const protocol = new Protocol();
let isPrepared = false;

/** Before a piece that did not come is asked for once more. */
const PATIENCE_MS = 400;

/**
 * An archive that is read to the end once it was asked for. A tile that the map no longer wants takes the directory
 * with it that it waits for, and those that wait for the same would fail; a piece is a few kilobytes. A browser that
 * is asked for many pieces of one file at once loses one now and then; it is asked for again.
 */
export function patientSource(url: string): Source {
  const source = new FetchSource(url);
  return {
    getKey: () => source.getKey(),
    async getBytes(offset, length, _signal, etag) {
      try {
        return await source.getBytes(offset, length, undefined, etag);
      } catch (error) {
        // What the server has answered, it has answered.
        if (!(error instanceof TypeError)) throw error;
        await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
        return source.getBytes(offset, length, undefined, etag);
      }
    },
  };
}

function archiveUrl(tilesUrl: string): string {
  return tilesUrl.replace(/^pmtiles:\/\//, '').replace('/{z}/{x}/{y}', '');
}

/** Tells MapLibre where its worker is, once for all maps of the page, and how to read an archive of tiles. */
export function prepareLibraries(tilesUrl: string): void {
  const url = archiveUrl(tilesUrl);
  if (!protocol.get(url)) protocol.add(new PMTiles(patientSource(url)));
  if (isPrepared) return;
  isPrepared = true;
  setWorkerUrl(workerUrl);
  addProtocol('pmtiles', protocol.tile);
}

/** The archive that tiles of this address come from, once there was a map of it. */
export function tileArchive(tilesUrl: string): PMTiles | undefined {
  return protocol.get(archiveUrl(tilesUrl));
}
