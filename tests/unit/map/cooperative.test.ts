import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cooperate, cooperativeOptions } from '../../../src/map/cooperative';

const help = { mouse: 'Ctrl and the wheel', mac: 'Command and the wheel', touch: 'two fingers' };

/** A map that hears events, with a hint of the library in it; a page that can fill the screen. */
function standIn() {
  const handlers = new Map<string, (event: unknown) => void>();
  const hint = { dataset: {} as Record<string, string> };
  const gestures = { enable: vi.fn(), disable: vi.fn() };
  const map = {
    on: (name: string, handler: (event: unknown) => void) => handlers.set(name, handler),
    once: (name: string, handler: (event: unknown) => void) => handlers.set(name, handler),
    getCanvasContainer: () => ({ querySelector: () => hint }),
    cooperativeGestures: gestures,
  } as unknown as MapLibreMap;
  const page = Object.assign(new EventTarget(), { fullscreenElement: null as object | null });
  vi.stubGlobal('document', page);
  cooperate(map);
  const fill = (element: object | null) => {
    page.fullscreenElement = element;
    page.dispatchEvent(new Event('fullscreenchange'));
  };
  return { handlers, hint, gestures, fill };
}

afterEach(() => vi.unstubAllGlobals());

describe('gestures in somebody else’s page', () => {
  it('are shared with the page, with a hint for each input, and nowhere else', () => {
    expect(cooperativeOptions(undefined)).toEqual({});
    const { cooperativeGestures, locale } = cooperativeOptions(help);
    expect(cooperativeGestures).toBe(true);
    expect(Object.values(locale ?? {})).toEqual([help.mouse, help.mac, help.touch]);
  });

  it('say which input was held back', () => {
    const { handlers, hint } = standIn();
    handlers.get('cooperativegestureprevented')?.({ gestureType: 'touch_pan' });
    expect(hint.dataset.input).toBe('touch');
    handlers.get('cooperativegestureprevented')?.({ gestureType: 'wheel_zoom' });
    expect(hint.dataset.input).toBe('mouse');
  });

  it('are all the map’s while it fills the screen, and shared again after it', () => {
    const { gestures, fill } = standIn();
    fill({});
    expect(gestures.disable).toHaveBeenCalledOnce();
    expect(gestures.enable).not.toHaveBeenCalled();
    fill(null);
    expect(gestures.enable).toHaveBeenCalledOnce();
  });

  it('follow the screen no longer once the map is gone', () => {
    const { handlers, gestures, fill } = standIn();
    handlers.get('remove')?.(null);
    fill({});
    expect(gestures.disable).not.toHaveBeenCalled();
  });
});
