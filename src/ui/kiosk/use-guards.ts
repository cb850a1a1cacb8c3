import { useEffect } from 'react';

const MAP = '#map';
const FIELD = 'input, textarea';
const ZOOM_KEYS = new Set(['+', '-', '=', '0']);
/** What opens windows, prints and saves. */
const BROWSER_KEYS = new Set(['p', 's', 'o', 'n', 't', 'w', 'u', 'r']);
const VIEWPORT = 'width=device-width, initial-scale=1, viewport-fit=cover';

const isOn = (event: Event, selector: string) =>
  event.target instanceof Element && event.target.closest(selector) !== null;

function refuse(event: Event): void {
  event.preventDefault();
}

function refuseOffMap(event: Event): void {
  if (!isOn(event, MAP)) event.preventDefault();
}

function refuseOffField(event: Event): void {
  if (!isOn(event, FIELD)) event.preventDefault();
}

function refuseZoomWheel(event: WheelEvent): void {
  if (event.ctrlKey || event.metaKey) event.preventDefault();
}

function refusePinch(event: TouchEvent): void {
  if (event.touches.length > 1) refuseOffMap(event);
}

function refuseKeys(event: KeyboardEvent): void {
  if (!event.ctrlKey && !event.metaKey) return;
  const key = event.key.toLowerCase();
  if (ZOOM_KEYS.has(key) || BROWSER_KEYS.has(key)) event.preventDefault();
}

/** Nothing leads away from a kiosk. */
function refuseLinks(event: MouseEvent): void {
  if (isOn(event, 'a[href]')) event.preventDefault();
}

/** No way out of the page: no context menu, no zoom of the page, no selected text, no link, no print and no download. */
export function useGuards(): void {
  useEffect(() => {
    document.documentElement.dataset.kiosk = '';
    const viewport = document.querySelector<HTMLMetaElement>('meta[name="viewport"]');
    if (viewport) viewport.content = `${VIEWPORT}, maximum-scale=1, user-scalable=no`;
    const guards: [string, (event: never) => void][] = [
      ['contextmenu', refuse],
      ['dragstart', refuse],
      ['drop', refuse],
      ['selectstart', refuseOffField],
      ['gesturestart', refuse],
      ['wheel', refuseZoomWheel],
      ['touchmove', refusePinch],
      ['keydown', refuseKeys],
      ['click', refuseLinks],
      ['auxclick', refuseLinks],
    ];
    for (const [kind, guard] of guards)
      addEventListener(kind, guard as EventListener, { capture: true, passive: false });
    return () => {
      delete document.documentElement.dataset.kiosk;
      if (viewport) viewport.content = VIEWPORT;
      for (const [kind, guard] of guards)
        removeEventListener(kind, guard as EventListener, { capture: true });
    };
  }, []);
}
