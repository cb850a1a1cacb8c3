import type { Dataset } from '../domain/dataset';
import { type PackedPaths, type Paths, unpackPaths } from '../domain/paths';
import { loadFile } from './load-file';

const made = new WeakMap<Dataset, Paths>();

/**
 * The lines of the records on the screen with every vertex, fetched when they are first needed.
 * @throws Error where they do not come, or are those of other records
 */
export async function loadPaths(dataset: Dataset): Promise<Paths> {
  const packed = await loadFile<PackedPaths>('atlas-paths.json');
  const paths = made.get(dataset) ?? unpackPaths(dataset, packed);
  made.set(dataset, paths);
  return paths;
}
