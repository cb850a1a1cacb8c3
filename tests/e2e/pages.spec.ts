/** What stands before any script runs, and the pages that need none. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { Atlas, queryOf } from './driver';

const DIST = resolve(import.meta.dirname, '../../dist');

function pagesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? pagesBelow(path) : name.endsWith('.html') ? [path] : [];
  });
}

const pages = [
  join(DIST, 'index.html'),
  join(DIST, 'data/index.html'),
  ...pagesBelow(join(DIST, 'stories')),
  ...pagesBelow(join(DIST, 'docs')),
];

test('every address in a page leads to a file of the site', () => {
  expect(pages.length).toBeGreaterThan(8);
  for (const page of pages) {
    const html = readFileSync(page, 'utf8');
    const written = [...html.matchAll(/(?:href|src|srcset)="([^"]*)"/g)].map(([, one = '']) => one);
    // A set of pictures is a list of addresses, each with its width.
    const addresses = written.flatMap((one) =>
      one.split(', ').map((part) => part.split(' ')[0] ?? ''),
    );
    for (const address of addresses) {
      if (/^(https?:|#)/.test(address)) continue;
      const [path = ''] = address.split(/[?#]/);
      const target = join(dirname(page), path);
      const file = path === '' || path.endsWith('/') ? join(target, 'index.html') : target;
      expect(existsSync(file), `${address} in ${page}`).toBe(true);
    }
  }
});

test('no page has a script or a style that a policy would have to allow', () => {
  for (const page of pages) {
    const html = readFileSync(page, 'utf8');
    expect(html, page).not.toMatch(/<script(?![^>]*\ssrc=)|\sstyle="|\son\w+="|<style/);
  }
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the poster of the opening view stands', async ({ page }) => {
    await page.goto('');
    const poster = page.getByRole('img', { name: /Map of the world/ });
    await expect(poster).toBeVisible();
    const loaded = await poster.evaluate((img: HTMLImageElement) => img.naturalWidth);
    expect(loaded).toBeGreaterThan(1000);
    await expect(page.getByRole('link', { name: 'records' })).toBeVisible();
  });

  test('a story is read', async ({ page }) => {
    await page.goto('stories/peace/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('PEACE');
    await page.getByRole('link', { name: '中文' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('和平海缆');
  });
});

test('the poster goes when the map is ready, and is not there for another view', async ({
  page,
}) => {
  const atlas = new Atlas(page);
  await page.goto('');
  await atlas.settled();
  await expect(page.locator('.poster')).toBeHidden();
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto(`?${queryOf('none')}`);
  await expect(page.locator('.poster')).toBeHidden();
});

test('the atlas runs under the policy that hosts are given', async ({ page }) => {
  const policy = /Content-Security-Policy: (.*)/.exec(readFileSync(join(DIST, '_headers'), 'utf8'));
  await page.route(
    ({ pathname }) => pathname === '/',
    async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': policy?.[1] ?? '' };
      await route.fulfill({ response, headers });
    },
  );
  const blocked: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) blocked.push(message.text());
  });
  const atlas = new Atlas(page);
  await page.goto(`?${queryOf(['submarine-cables'])}`);
  await atlas.settled();
  expect(blocked).toEqual([]);
});

for (const [width, height, scheme, name] of [
  [390, 844, 'light', 'light-opening-phone'],
  [390, 844, 'dark', 'dark-opening-phone'],
  [1280, 720, 'light', 'light-opening-1440'],
  [1280, 720, 'dark', 'dark-opening-1440'],
  [1024, 900, 'light', 'light-opening-1760'],
  [1024, 900, 'dark', 'dark-opening-1760'],
] as const)
  test(`a window of ${width} x ${height}, ${scheme}, asks for one picture, and for each script and typeface once`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('');
    await new Atlas(page).settled();
    expect(asked.filter((path) => path.includes('-opening-'))).toEqual([
      expect.stringContaining(`/posters/${name}.avif`),
    ]);
    // the map's worker asks for what it shares with the page anew; kept by the browser where the host lets it
    const scripts = asked.filter((path) =>
      /^(?!.*(maplibre-shared|rolldown-runtime)).*\.js$/.test(path),
    );
    expect(scripts).toContainEqual(expect.stringMatching(/\/assets\/index-/));
    expect([...new Set(scripts)].sort()).toEqual(scripts.sort());
    const typefaces = asked.filter((path) => path.endsWith('.woff2'));
    expect(typefaces.length).toBeGreaterThan(0);
    expect([...new Set(typefaces)].sort()).toEqual(typefaces.sort());
  });
