/** The factor by which type, lines, marks and targets are enlarged on walls: that of the address, or of the screen. */
import { useSyncExternalStore } from 'react';
import { autoScale, type Distance } from '../lib/auto-scale';
import { useAtlas } from '../state/atlas-store';
import type { View } from '../state/view';
import { isPresenterWindow } from './present/session';
import { scaleMedia } from './scaled-media';

function distanceOf(mode: View['mode']): Distance {
  if (mode === 'kiosk') return 'kiosk';
  return mode === 'present' && !isPresenterWindow() ? 'hall' : 'desk';
}

function ownScale(mode: View['mode']): number {
  // A figure is as large as the text of the page around it.
  if (mode === 'embed') return 1;
  const { innerWidth: width, innerHeight: height, devicePixelRatio: pixelRatio } = window;
  return autoScale({ width, height, pixelRatio }, distanceOf(mode));
}

function pageScale(): number {
  const { scale, mode } = useAtlas.getState().view;
  return scale === 'auto' ? ownScale(mode) : scale;
}

/** Width of the window in CSS pixels before the scale: what a choice between layouts goes by. */
export function pageWidth(): number {
  return innerWidth / pageScale();
}

/** Its height, likewise. */
export function pageHeight(): number {
  return innerHeight / pageScale();
}

function subscribe(onChange: () => void): () => void {
  addEventListener('resize', onChange);
  const unsubscribe = useAtlas.subscribe(({ view }, { view: before }) => {
    if (view.scale !== before.scale || view.mode !== before.mode) onChange();
  });
  return () => {
    removeEventListener('resize', onChange);
    unsubscribe();
  };
}

export function usePageScale(): number {
  return useSyncExternalStore(subscribe, pageScale);
}

/** The same, for what is laid out by it. */
export function usePageWidth(): number {
  return useSyncExternalStore(subscribe, pageWidth);
}

/** Tells the style sheets, now and whenever it changes. */
export function followScale(): void {
  let told = '';
  const apply = () => {
    const scale = pageScale();
    const relative = scale / ownScale(useAtlas.getState().view.mode);
    const now = `${scale} ${relative}`;
    if (now === told) return;
    told = now;
    const { style } = document.documentElement;
    style.setProperty('--scale', String(scale));
    style.setProperty('--relative-scale', relative.toFixed(3));
    scaleMedia(scale);
  };
  apply();
  subscribe(apply);
}
