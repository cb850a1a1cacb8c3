import { useEffect, useState } from 'react';
import type { Kind } from '../../domain/kinds';
import type { RecordDetails } from '../../domain/record-details';
import { loadRecord } from '../record-loader';

export type RecordLoading =
  | { status: 'loading' }
  | { status: 'failed' }
  | { status: 'loaded'; details: RecordDetails };

/** The record in full; `retry` asks again after a failure. */
export function useRecord(kind: Kind, id: string): { loading: RecordLoading; retry: () => void } {
  const [loading, setLoading] = useState<RecordLoading>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again
  useEffect(() => {
    let isCurrent = true;
    setLoading({ status: 'loading' });
    loadRecord(kind, id).then(
      (details) => isCurrent && setLoading({ status: 'loaded', details }),
      () => isCurrent && setLoading({ status: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [kind, id, attempt]);
  return { loading, retry: () => setAttempt(attempt + 1) };
}
