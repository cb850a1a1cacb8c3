/**
 * In somebody else's page a wheel scrolls the page and one finger too: the map asks for Ctrl or two fingers,
 * and says so. A map that fills the screen has no page to scroll.
 */
import type { Map as MapLibreMap, MapOptions } from 'maplibre-gl';

/** The hint for each input, in the language of the interface. */
export interface GestureHelp {
  mouse: string;
  mac: string;
  touch: string;
}

export function cooperativeOptions(
  help: GestureHelp | undefined,
): Pick<MapOptions, 'cooperativeGestures' | 'locale'> {
  if (!help) return {};
  return {
    cooperativeGestures: true,
    locale: {
      'CooperativeGesturesHandler.WindowsHelpText': help.mouse,
      'CooperativeGesturesHandler.MacHelpText': help.mac,
      'CooperativeGesturesHandler.MobileHelpText': help.touch,
    },
  };
}

export function followFullscreen(map: MapLibreMap, isCooperative: boolean): void {
  if (!isCooperative) return;
  const follow = () => {
    if (document.fullscreenElement) map.cooperativeGestures.disable();
    else map.cooperativeGestures.enable();
  };
  document.addEventListener('fullscreenchange', follow);
  map.once('remove', () => document.removeEventListener('fullscreenchange', follow));
}
