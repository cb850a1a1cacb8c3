import { DATA_FOLDER } from './record-loader';

/** Fetches a file of the compiled data when it is first asked for; what failed is asked for again. */
export function loadOnce<T>(file: string, parse: (json: unknown) => T): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= fetch(`${DATA_FOLDER}/${file}`)
      .then((response) => {
        if (!response.ok) throw new Error(`${file}: HTTP ${response.status}`);
        return response.json();
      })
      .then(parse)
      .catch((error: unknown) => {
        loading = null;
        throw error;
      });
    return loading;
  };
}
