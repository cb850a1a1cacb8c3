/** Wiring: the address to the store, the data to the screen. */
import '@fontsource-variable/encode-sans/wdth.css';
import 'maplibre-gl/dist/maplibre-gl.css';
import './tokens.css';
import './base.css';
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
useAtlas.subscribe(({ view }, { view: before }) => {
  // where the words do not come, those on the screen stay
  if (view.lang !== before.lang) changeLanguage(languageOf(view.lang)).catch(() => {});
});

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');
// Not awaited at the top: parts that are fetched later import from this file, and would wait for it. Where the words do
// not come, the page says so as for any other of its own files (`public/opening.js`).
startI18n(languageOf(useAtlas.getState().view.lang)).then(
  () =>
    createRoot(root).render(
      <StrictMode>
        <CrashBoundary>
          <App />
        </CrashBoundary>
      </StrictMode>,
    ),
  reportError,
);
