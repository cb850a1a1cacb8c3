import { describe, expect, it } from 'vitest';
import { chooseChromium, type Machine } from '../../e2e/find-chromium';

const PLAYWRIGHT = '/home/someone/.cache/ms-playwright/chromium/chrome';

function machine(programs: string[], rest: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/home/someone/bin:/usr/bin' },
    runs: (path) => programs.includes(path),
    playwrightPath: PLAYWRIGHT,
    ...rest,
  };
}

describe('chooseChromium', () => {
  it('takes CHROMIUM_PATH before all others', () => {
    const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/mine' };
    expect(chooseChromium(machine(['/opt/mine', '/usr/bin/chromium'], { env }))).toBe('/opt/mine');
  });

  it('does not pass over a CHROMIUM_PATH that cannot be run', () => {
    const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/gone' };
    expect(() => chooseChromium(machine(['/usr/bin/chromium'], { env }))).toThrow('/opt/gone');
  });

  it('takes the first of the names on the PATH, Chromium before Chrome', () => {
    const programs = ['/usr/bin/google-chrome', '/home/someone/bin/chromium', '/usr/bin/chromium'];
    expect(chooseChromium(machine(programs))).toBe('/home/someone/bin/chromium');
    expect(chooseChromium(machine(['/usr/bin/google-chrome']))).toBe('/usr/bin/google-chrome');
  });

  it('looks in the usual places where the PATH does not lead', () => {
    expect(chooseChromium(machine(['/snap/bin/chromium']))).toBe('/snap/bin/chromium');
  });

  it('passes over a command that is there and does not run', () => {
    expect(chooseChromium(machine(['/usr/bin/google-chrome-stable']))).toBe(
      '/usr/bin/google-chrome-stable',
    );
  });

  it('finds the apps of a Mac, of the system and of the user', () => {
    const app = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const mac = { platform: 'darwin', env: { HOME: '/Users/someone' } } as const;
    expect(chooseChromium(machine([app], mac))).toBe(app);
    expect(chooseChromium(machine([`/Users/someone${app}`], mac))).toBe(`/Users/someone${app}`);
  });

  it('finds Chrome on Windows', () => {
    const path = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const windows = { platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' } } as const;
    expect(chooseChromium(machine([path], windows))).toBe(path);
  });

  it("takes Playwright's own last, and null where there is none", () => {
    expect(chooseChromium(machine([PLAYWRIGHT]))).toBe(PLAYWRIGHT);
    expect(chooseChromium(machine([PLAYWRIGHT, '/usr/bin/chromium']))).toBe('/usr/bin/chromium');
    expect(chooseChromium(machine([]))).toBeNull();
  });
});
