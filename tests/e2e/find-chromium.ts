/** Which browser the tests drive: the one named in CHROMIUM_PATH, the system's, or Playwright's own. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** What the choice depends on, so that it can be tested without a browser. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** Whether there is a program that answers: Ubuntu's `chromium-browser` can be a mere pointer to a shop. */
  runs(path: string): boolean;
  /** Where Playwright would put its own browser. */
  playwrightPath: string;
}

const ANSWER_MS = 20_000;
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const USUAL_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
const MAC_APPS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const WINDOWS_CHROME = 'Google\\Chrome\\Application\\chrome.exe';

function candidates({ platform, env }: Machine): string[] {
  if (platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
      folder ? [`${folder}\\${WINDOWS_CHROME}`] : [],
    );
  const folders = [...(env.PATH ?? '').split(delimiter).filter(Boolean), ...USUAL_FOLDERS];
  const commands = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  if (platform !== 'darwin') return commands;
  const inHome = env.HOME ? MAC_APPS.map((app) => join(env.HOME as string, app)) : [];
  return [...MAC_APPS, ...inHome, ...commands];
}

/**
 * @returns `null` where there is no browser
 * @throws where CHROMIUM_PATH names something that cannot be run: a wish is never passed over in silence
 */
export function chooseChromium(machine: Machine): string | null {
  const wish = machine.env.CHROMIUM_PATH;
  if (wish) {
    if (machine.runs(wish)) return wish;
    throw new Error(`CHROMIUM_PATH is ${wish}, which is not a program that can be run`);
  }
  const system = candidates(machine).find((path) => machine.runs(path));
  return system ?? (machine.runs(machine.playwrightPath) ? machine.playwrightPath : null);
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    if (!statSync(path).isFile()) return false;
  } catch {
    return false;
  }
  // Chrome for Windows opens a window for this question
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: ANSWER_MS }).status === 0;
}

export function thisMachine(): Machine {
  let playwrightPath = '';
  try {
    playwrightPath = chromium.executablePath();
  } catch {
    // Playwright has no browser for this system
  }
  return { platform: process.platform, env: process.env, runs, playwrightPath };
}

/** @throws with what to run where there is no browser */
export function findChromium(): string {
  const path = chooseChromium(thisMachine());
  if (path) return path;
  throw new Error('No Chromium found. Run: npm run test:e2e (it installs one or says how)');
}
