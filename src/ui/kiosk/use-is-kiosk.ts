import { useAtlas } from '../../state/atlas-store';

/** On a kiosk nothing leads away and nothing is saved: links are text, downloads are not there. */
export function useIsKiosk(): boolean {
  return useAtlas((state) => state.view.mode === 'kiosk');
}
