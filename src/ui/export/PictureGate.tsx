import { lazy, Suspense } from 'react';
import { usePictureDialog } from '../../state/picture-dialog';
import type { Subject } from './subject';

/** Loaded when somebody wants a picture. */
const PictureDialog = lazy(() =>
  import('./PictureDialog').then((module) => ({ default: module.PictureDialog })),
);

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
