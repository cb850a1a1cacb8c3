import { useCallback, useEffect, useState } from 'react';
import type { Histories } from '../../domain/history';
import { loadOnce } from '../load-file';

const loadHistories = loadOnce('events.json', (json) => json as Histories);

/** Events of all records, `null` until they are there. */
export function useHistories(): {
  histories: Histories | null;
  hasFailed: boolean;
  retry: () => void;
} {
  const [histories, setHistories] = useState<Histories | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const retry = useCallback(() => {
    setFailed(false);
    loadHistories().then(setHistories, () => setFailed(true));
  }, []);
  useEffect(retry, [retry]);
  return { histories, hasFailed, retry };
}
