/** `npm run screenshot`: the picture of the README, taken from the built site into `.github/screenshot.png`. */
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { Atlas } from './driver';
import { findChromium } from './find-chromium';
import { BROWSER_FLAGS } from './playwright.config';

const root = resolve(import.meta.dirname, '../..');
const PORT = 4175;

const server = await preview({ root, preview: { port: PORT, strictPort: true } });
const browser = await chromium.launch({ executablePath: findChromium(), args: BROWSER_FLAGS });
try {
  const page = await browser.newPage({
    baseURL: `http://localhost:${PORT}/`,
    viewport: { width: 1280, height: 720 },
    locale: 'en-GB',
    colorScheme: 'dark',
    reducedMotion: 'reduce',
  });
  await Atlas.open(page, 'date=2024-06&lng=66&lat=20&zoom=2.5');
  await page.screenshot({ path: resolve(root, '.github/screenshot.png'), animations: 'allow' });
} finally {
  await browser.close();
  await server.close();
}
