/** The theme shown: the view's own, or the system's; kept on `<html>`, where the tokens look for it. */
import { useSyncExternalStore } from 'react';
import type { Theme } from '../lib/theme-tokens';
import { useAtlas } from '../state/atlas-store';

const systemLight = matchMedia('(prefers-color-scheme: light)');

export function themeNow(): Theme {
  const { theme } = useAtlas.getState().view;
  if (theme !== 'auto') return theme;
  return systemLight.matches ? 'light' : 'dark';
}

function subscribe(onChange: () => void): () => void {
  systemLight.addEventListener('change', onChange);
  const unsubscribe = useAtlas.subscribe(onChange);
  return () => {
    systemLight.removeEventListener('change', onChange);
    unsubscribe();
  };
}

export function followTheme(): void {
  const apply = () => {
    document.documentElement.dataset.theme = themeNow();
  };
  apply();
  subscribe(apply);
}

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, themeNow);
}
