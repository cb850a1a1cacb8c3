/** Whether the dialog for pictures and film stands open; no address says it. */
import { create } from 'zustand';

export const usePictureDialog = create<{ isOpen: boolean }>(() => ({ isOpen: false }));

export function openPictureDialog(isOpen: boolean): void {
  usePictureDialog.setState({ isOpen });
}
