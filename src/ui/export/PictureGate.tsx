import { Suspense } from 'react';
import { openPictureDialog, usePictureDialog } from '../../state/picture-dialog';
import { lazyPart } from '../lazy-part';
import type { Subject } from './subject';

/** Loaded when somebody wants a picture. */
const PictureDialog = lazyPart(() => import('./PictureDialog').then((part) => part.PictureDialog), {
  onLeave: () => openPictureDialog(false),
});

/** The dialog for pictures and film, where it is asked for. */
export function PictureGate(subject: Subject) {
  const isOpen = usePictureDialog((state) => state.isOpen);
  if (!isOpen) return null;
  return (
    <Suspense>
      <PictureDialog {...subject} />
    </Suspense>
  );
}
