import { useEffect, useRef } from 'react';
import { useIsKiosk } from './use-is-kiosk';

const RETRY_MS = 30_000;

/** On a kiosk nobody presses "try again": it is tried again by itself. */
export function useRetryAlone(onRetry: () => void): void {
  const isKiosk = useIsKiosk();
  const retry = useRef(onRetry);
  retry.current = onRetry;
  useEffect(() => {
    if (!isKiosk) return;
    const timer = setInterval(() => retry.current(), RETRY_MS);
    return () => clearInterval(timer);
  }, [isKiosk]);
}
