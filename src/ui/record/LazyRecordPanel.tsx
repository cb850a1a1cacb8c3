import { Suspense } from 'react';
import { lazyPart } from '../lazy-part';
import { LoadingLines } from './LoadingLines';

const RecordPanel = lazyPart(() => import('./RecordPanel').then((part) => part.RecordPanel), {
  isAhead: true,
});

/** The record that is selected; what shows records is fetched ahead, so that the first one opens at once. */
export function LazyRecordPanel() {
  return (
    <Suspense fallback={<LoadingLines />}>
      <RecordPanel />
    </Suspense>
  );
}
