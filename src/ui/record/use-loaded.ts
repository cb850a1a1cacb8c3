import { useEffect, useState } from 'react';

export type Loading<T> =
  | { status: 'loading' }
  | { status: 'failed' }
  | { status: 'loaded'; details: T };

/**
 * What is fetched for a key; `retry` asks again after a failure.
 * @param load asked again only for another key
 */
export function useLoaded<T>(
  key: string,
  load: () => Promise<T>,
): { loading: Loading<T>; retry: () => void } {
  const [loading, setLoading] = useState<Loading<T>>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is loaded; a new attempt loads it again
  useEffect(() => {
    let isCurrent = true;
    setLoading({ status: 'loading' });
    load().then(
      (details) => isCurrent && setLoading({ status: 'loaded', details }),
      () => isCurrent && setLoading({ status: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [key, attempt]);
  return { loading, retry: () => setAttempt(attempt + 1) };
}
