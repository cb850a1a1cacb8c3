import { type ComponentType, lazy } from 'react';
import { whenSettled } from './when-settled';

/**
 * A part of the page that is fetched when it is first needed; stands in a `Suspense`.
 * @param isAhead fetched once the map has come to rest, so that it opens at once
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  isAhead = false,
) {
  // One that fails now is asked for again when it is needed.
  if (isAhead) whenSettled(() => load().catch(() => {}));
  return lazy(() => load().then((part) => ({ default: part })));
}
