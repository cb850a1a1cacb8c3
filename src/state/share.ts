/** Whether the dialog stands open that hands on the view. */
import { create } from 'zustand';

export const useShare = create<{ isOpen: boolean }>(() => ({ isOpen: false }));

export function openShare(isOpen: boolean): void {
  useShare.setState({ isOpen });
}
