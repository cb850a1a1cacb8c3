/** Browser tests of the built site, in the Chromium that is there, with WebGL drawn in software. */
import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from './find-chromium';

const root = resolve(import.meta.dirname, '../..');
const port = 4174;

export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export default defineConfig({
  testDir: '.',
  outputDir: '.results',
  snapshotPathTemplate: 'references/{arg}{ext}',
  // a frame takes up to half a second in software, and the machine may have two slow cores
  // long enough for two cores that draw in software; what fails, fails as surely
  timeout: 240_000,
  expect: { timeout: 60_000 },
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 900, height: 600 },
    deviceScaleFactor: 1,
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'dark',
    reducedMotion: 'reduce',
    // what a test sees is what was built, not what an earlier test was given
    serviceWorkers: 'block',
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: findChromium(), args: BROWSER_FLAGS },
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    cwd: root,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
