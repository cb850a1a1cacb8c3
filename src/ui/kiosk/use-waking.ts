import { useEffect } from 'react';
import type { AtlasMap } from '../../map/atlas-map';
import { actions } from '../../state/atlas-store';
import { kioskActions, useKiosk } from '../../state/kiosk-store';
import { addressView, startOver } from './start-over';

/** As far out as a reader goes; slides may go further. */
const MIN_ZOOM = 0.6;
const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock']);

function wake(): void {
  if (useKiosk.getState().phase === 'map') return;
  startOver();
  kioskActions.wake();
}

/** The first touch or key gives the map, with the view of the address. */
export function useWaking(atlasMap: AtlasMap | null): void {
  const phase = useKiosk((state) => state.phase);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (useKiosk.getState().phase === 'map' || MODIFIERS.has(event.key)) return;
      // It wakes, and does nothing else.
      event.preventDefault();
      event.stopPropagation();
      wake();
    };
    addEventListener('pointerdown', wake, { capture: true });
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      removeEventListener('pointerdown', wake, { capture: true });
      removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, []);

  useEffect(() => {
    if (!atlasMap || phase !== 'map') return;
    atlasMap.map.setMinZoom(MIN_ZOOM);
    actions.flyTo({ camera: addressView().camera });
  }, [atlasMap, phase]);
}
