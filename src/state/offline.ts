/** Whether the atlas is held on this device, and whether a newer one waits to be asked for. */
import { create } from 'zustand';

interface Offline {
  isReady: boolean;
  update: 'none' | 'waiting' | 'busy';
  /** Loads what waits. */
  load: () => void;
}

export const useOffline = create<Offline>(() => ({
  isReady: false,
  update: 'none',
  load: () => undefined,
}));

export function tellOffline(change: Partial<Offline>): void {
  useOffline.setState(change);
}
