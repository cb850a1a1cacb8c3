/** Fetches the compiled dataset once, and says in plain words what to do when it does not come. */
import type { Dataset } from '../domain/dataset';
import { type PackedDataset, unpackDataset } from '../domain/packed-dataset';
import { timed } from '../lib/timed';

export class DataError extends Error {
  readonly file: string;
  /** The host answered, and has no such file. */
  readonly isMissing: boolean;
  constructor(file: string, reason: string, isMissing = false) {
    super(`${file}: ${reason}`);
    this.file = file;
    this.isMissing = isMissing;
  }
}

function isDataset(value: unknown): value is PackedDataset {
  const dataset = value as Partial<PackedDataset> | null;
  return typeof dataset?.version === 'string' && Array.isArray(dataset.entities);
}

/** @throws DataError when the file is missing, is not JSON, or is something else */
export async function loadDataset(url: string): Promise<Dataset> {
  const file = url.split('/').slice(-3).join('/');
  let response: Response;
  try {
    response = await fetch(url);
  } catch (error) {
    throw new DataError(file, String(error));
  }
  if (!response.ok) throw new DataError(file, `HTTP ${response.status}`, response.status === 404);
  let text: string;
  try {
    text = await response.text();
  } catch (error) {
    throw new DataError(file, String(error));
  }
  let value: unknown;
  try {
    value = timed('records-read', () => JSON.parse(text));
  } catch (error) {
    // A host may answer with its page for a file that it does not have; what was cut off is there.
    throw new DataError(file, `is not JSON (${error})`, text.trimStart().startsWith('<'));
  }
  if (!isDataset(value)) throw new DataError(file, 'is not the dataset');
  try {
    return timed('records-unpacked', () => unpackDataset(value));
  } catch {
    throw new DataError(file, 'is not the dataset');
  }
}
