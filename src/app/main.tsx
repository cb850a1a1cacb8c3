/** Wiring: the address to the store, the data to the screen. */
import '@fontsource-variable/encode-sans/wdth.css';
import 'maplibre-gl/dist/maplibre-gl.css';
import './tokens.css';
import './base.css';
import './poster.css';
import './print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startTrustedTypes } from '../lib/trusted-types';
import { useAtlas } from '../state/atlas-store';
import { followToday } from '../state/follow-today';
import { runPlayback } from '../state/playback';
import { syncUrl } from '../state/sync-url';
import { followBackground } from '../ui/background';
import { changeLanguage, languageOf, startI18n } from '../ui/i18n';
import { followScale } from '../ui/page-scale';
import { followTheme } from '../ui/theme';
import { App } from './App';
import { CrashBoundary } from './CrashBoundary';
import { followPoster } from './follow-poster';
import { startOffline } from './start-offline';

startTrustedTypes();
syncUrl();
runPlayback();
followToday();
followTheme();
followBackground();
followScale();
followPoster();
startOffline();
startI18n(languageOf(useAtlas.getState().view.lang));
useAtlas.subscribe(({ view }, { view: before }) => {
  if (view.lang !== before.lang) changeLanguage(languageOf(view.lang));
});

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');
createRoot(root).render(
  <StrictMode>
    <CrashBoundary>
      <App />
    </CrashBoundary>
  </StrictMode>,
);
