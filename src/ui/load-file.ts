import { contentOf, isDataFile } from '../domain/data-file';
import { actions } from '../state/atlas-store';
import { dataFolder } from './data-folder';

const loading = new Map<string, Promise<unknown>>();
/** Version of the records on the screen; whatever else is loaded has to be of the same. */
let shown: string | null = null;

/** Says which records are on the screen. */
export function holdToVersion(version: string): void {
  shown = version;
}

async function read(address: string, path: string, cache: RequestCache): Promise<unknown> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  const file: unknown = await response.json();
  if (!isDataFile(file)) throw new Error(`${path} is no file of the data`);
  return file.version === shown || shown === null ? contentOf(file) : null;
}

/** A file may have been kept from before an update; asked of the host itself, it is of the version that the host has. */
async function readOfVersion(address: string, path: string): Promise<unknown> {
  const content = (await read(address, path, 'default')) ?? (await read(address, path, 'reload'));
  if (content !== null) return content;
  actions.notify({ key: 'notice.newData', values: {} });
  throw new Error(`${path} is of another version of the data than ${shown}`);
}

/**
 * A file of the data that the view shows, fetched when it is first asked for and kept; what failed is asked for again.
 * @param path below the folder of the data
 * @throws Error where the file does not come, is not JSON, or is of another version than the records on the screen
 */
export function loadFile<T>(path: string): Promise<T> {
  const address = `${dataFolder()}/${path}`;
  const known = loading.get(address);
  if (known) return known as Promise<T>;
  const promise = readOfVersion(address, path);
  loading.set(address, promise);
  promise.catch(() => loading.delete(address));
  return promise as Promise<T>;
}

/** As `loadFile`, with what is made of the file kept as well; what failed is made again. */
export function loadOnce<T>(
  file: string,
  parse: (json: unknown) => T | Promise<T>,
): () => Promise<T> {
  const made = new WeakMap<Promise<unknown>, Promise<T>>();
  return () => {
    const json = loadFile<unknown>(file);
    const known = made.get(json) ?? json.then(parse);
    made.set(json, known);
    known.catch(() => made.delete(json));
    return known;
  };
}
