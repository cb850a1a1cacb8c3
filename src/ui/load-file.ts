import { dataFolder } from './data-folder';

const loading = new Map<string, Promise<unknown>>();

/**
 * A file of the data that the view shows, fetched when it is first asked for and kept; what failed is asked for again.
 * @param path below the folder of the data
 * @throws Error where the file does not come or is not JSON
 */
export function loadFile<T>(path: string): Promise<T> {
  const address = `${dataFolder()}/${path}`;
  const known = loading.get(address);
  if (known) return known as Promise<T>;
  const promise = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
    return response.json();
  });
  loading.set(address, promise);
  promise.catch(() => loading.delete(address));
  return promise as Promise<T>;
}

/** As `loadFile`, with what is made of the file kept as well. */
export function loadOnce<T>(file: string, parse: (json: unknown) => T): () => Promise<T> {
  const made = new WeakMap<Promise<unknown>, Promise<T>>();
  return () => {
    const json = loadFile<unknown>(file);
    const known = made.get(json) ?? json.then(parse);
    made.set(json, known);
    return known;
  };
}
