import { type ComponentType, lazy } from 'react';
import { PartBoundary } from './PartBoundary';
import { PartError } from './part-error';
import { whenSettled } from './when-settled';

interface Options {
  /** Fetched once the map has come to rest, so that it opens at once. */
  isAhead?: boolean;
  /** Of a part without a frame: closes it, where it did not load. */
  onLeave?: () => void;
}

/** A part of the page that is fetched when it is first needed; stands in a `Suspense`. One that does not come says so. */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { isAhead = false, onLeave }: Options = {},
) {
  // One that fails now is asked for again when it is needed.
  if (isAhead) whenSettled(() => load().catch(() => {}));
  const make = () =>
    lazy(() =>
      load().then(
        (part) => ({ default: part }),
        (error: unknown) => {
          throw new PartError(error);
        },
      ),
    );
  // What has failed fails for good: only another one asks again.
  let Part = make();
  const again = () => {
    Part = make();
  };
  const leave =
    onLeave &&
    (() => {
      again();
      onLeave();
    });
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each part, outside of any component
  const LazyPart = (props: Props) => (
    <PartBoundary onRetry={again} onLeave={leave}>
      {() => <Part {...props} />}
    </PartBoundary>
  );
  return LazyPart;
}
