/**
 * A file of the compiled data that the map loads. It says of which version it is, so that no two are ever mixed: beside
 * its own fields, or, where it is a list or a table by key, beside `items`.
 */
export interface DataFile {
  version: string;
  items?: unknown;
}

/** @param content an object with fields, or with `isTable` a list or a table by key */
export function stampFile(content: object, version: string, isTable: boolean): DataFile {
  return isTable ? { version, items: content } : { version, ...content };
}

export function isDataFile(value: unknown): value is DataFile {
  return typeof (value as DataFile | null)?.version === 'string';
}

/** What a file holds besides its version. */
export function contentOf<T>(file: DataFile): T {
  const { version: _, ...content } = file;
  return ('items' in content ? content.items : content) as T;
}
