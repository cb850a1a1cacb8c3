import { lazy, Suspense } from 'react';
import { useShare } from '../../state/share';

/** Loaded when somebody shares. */
const ShareDialog = lazy(() =>
  import('./ShareDialog').then((module) => ({ default: module.ShareDialog })),
);

export function OpenShare() {
  const isOpen = useShare((state) => state.isOpen);
  if (!isOpen) return null;
  return (
    <Suspense>
      <ShareDialog />
    </Suspense>
  );
}
