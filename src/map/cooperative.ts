/**
 * In somebody else's page a wheel scrolls the page and one finger too: the map asks for Ctrl or two fingers,
 * and says so. A map that fills the screen has no page to scroll.
 */
import './cooperative.css';
import type { Map as MapLibreMap, MapOptions } from 'maplibre-gl';

/** As MapLibre names it. */
const HINT = 'maplibregl-cooperative-gesture-screen';

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

/** Says which input was held back, and leaves all gestures to a map that fills the screen. */
export function cooperate(map: MapLibreMap): void {
  map.on('cooperativegestureprevented', ({ gestureType }) => {
    const hint = map.getCanvasContainer().querySelector<HTMLElement>(`.${HINT}`);
    if (hint) hint.dataset.input = gestureType === 'wheel_zoom' ? 'mouse' : 'touch';
  });
  const follow = () => {
    if (document.fullscreenElement) map.cooperativeGestures.disable();
    else map.cooperativeGestures.enable();
  };
  document.addEventListener('fullscreenchange', follow);
  map.once('remove', () => document.removeEventListener('fullscreenchange', follow));
}
