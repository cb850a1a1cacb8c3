import { Suspense } from 'react';
import { openShare, useShare } from '../../state/share';
import { lazyPart } from '../lazy-part';

/** Loaded when somebody shares. */
const ShareDialog = lazyPart(() => import('./ShareDialog').then((part) => part.ShareDialog), {
  onLeave: () => openShare(false),
});

export function OpenShare() {
  const isOpen = useShare((state) => state.isOpen);
  if (!isOpen) return null;
  return (
    <Suspense>
      <ShareDialog />
    </Suspense>
  );
}
