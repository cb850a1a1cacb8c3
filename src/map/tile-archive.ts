/** How the archive of tiles is read: nothing is asked for twice, and a browser at the end of its means loses no tile. */
import { gunzipSync } from 'fflate';
import {
  Compression,
  EtagMismatch,
  FetchSource,
  PMTiles,
  type RangeResponse,
  SharedPromiseCache,
  type Source,
} from 'pmtiles';

/** Before a piece that did not come is asked for once more. */
const PATIENCE_MS = 400;
/** Of directories; ours has fewer. */
const DIRECTORIES = 100;

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

/**
 * A source that keeps what it has read: the archive has 4 MB in all, and a kiosk goes round the same places for days.
 * Where the server has another archive meanwhile, all is read anew.
 */
export function keepingSource(source: Source): Source {
  const pieces = new Map<string, Promise<RangeResponse>>();
  return {
    getKey: () => source.getKey(),
    async getBytes(offset, length, signal, etag) {
      const place = `${offset}+${length}`;
      const asked = pieces.get(place) ?? source.getBytes(offset, length, signal, etag);
      pieces.set(place, asked);
      try {
        const piece = await asked;
        // cut off on the way, or the end of a smaller archive
        if (piece.data.byteLength < length) pieces.delete(place);
        // MapLibre gives tiles away to its worker.
        return { ...piece, data: piece.data.slice(0) };
      } catch (error) {
        if (error instanceof EtagMismatch) pieces.clear();
        else pieces.delete(place);
        throw error;
      }
    },
  };
}

/**
 * As PMTiles does it, but at once: the browser's own streams fail ("Failed to fetch") when very many are open, as after a
 * window has become huge. A tile has some ten kilobytes.
 */
export async function unzip(bytes: ArrayBuffer, compression: Compression): Promise<ArrayBuffer> {
  if (compression !== Compression.Gzip) return bytes;
  return gunzipSync(new Uint8Array(bytes)).buffer as ArrayBuffer;
}

/** @param url of a PMTiles archive, gzip inside */
export function openArchive(url: string): PMTiles {
  const source = keepingSource(patientSource(url));
  return new PMTiles(source, new SharedPromiseCache(DIRECTORIES, true, unzip), unzip);
}
