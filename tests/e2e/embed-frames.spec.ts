/** What a frame of the atlas may do, and what it says when it cannot. */
import type { Server } from 'node:http';
import { resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { say } from './driver';
import { element, ready, stateOf, watch } from './host-map';
import { ATLAS, hostAt, serveHostPages } from './host-page';
import { withoutWebGl } from './without-webgl';

const PORT = 4176;
const HOST = hostAt(PORT);

let server: Server;

test.beforeAll(async () => {
  server = await serveHostPages(
    {
      '/isolated': '<silk-road-map isolated layers="hubs" controls="clock"></silk-road-map>',
      '/bound': `<iframe src="${ATLAS}/?mode=embed&amp;layers=none&amp;origin=https://elsewhere.example"></iframe>`,
      '/frame': `<iframe src="${ATLAS}/?mode=embed&amp;layers=hubs&amp;controls=none" width="700" height="400"></iframe>`,
      '/kiosk': `<iframe src="${ATLAS}/?mode=kiosk&amp;story=peace&amp;rest=600&amp;idle=2&amp;ask=1" width="700" height="400"></iframe>`,
    },
    PORT,
  );
});
test.afterAll(() => {
  server.close();
});

test('a frame without an origin has neither storage nor cookies, and the whole map all the same', async ({
  page,
}) => {
  const { foreign, refused } = watch(page);
  await page.goto(`${HOST}/isolated`);
  await ready(page);
  const frame = page.locator('silk-road-map iframe');
  await expect(frame).not.toHaveAttribute('sandbox', /allow-same-origin/);
  const inside = page.frameLocator('silk-road-map iframe').locator('html');
  await expect(inside).toHaveAttribute('data-settled', '');
  const blocked = await inside.evaluate(() =>
    ['localStorage', 'sessionStorage', 'indexedDB', 'cookie'].filter((name) => {
      try {
        return name === 'cookie' ? !document.cookie : !window[name as 'localStorage'];
      } catch {
        return true;
      }
    }),
  );
  expect(blocked).toEqual(expect.arrayContaining(['localStorage', 'sessionStorage', 'cookie']));
  // its tiles came through the worker
  await expect(inside.locator('[data-map-problem]')).toHaveCount(0);
  await element(page).evaluate((map) => map.setAttribute('date', '2016-03'));
  await expect.poll(async () => (await stateOf(page)).date).toBe('2016-03');
  expect(await page.context().cookies()).toEqual([]);
  expect(foreign).toEqual([]);
  expect(refused).toEqual([]);
});

test.describe('without a drawing', () => {
  test.describe.configure({ mode: 'serial' });
  let page: Page;
  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage();
    await withoutWebGl(page);
  });
  test.afterAll(() => page.close());

  const failure = () =>
    page.evaluate(
      () =>
        new Promise<unknown>((resolve) =>
          addEventListener('message', ({ data }) => {
            if (data.name === 'error') resolve(data.value.code);
          }),
        ),
    );

  test('a plain frame with its storage blocked shows a picture and says so', async () => {
    await page.addInitScript(() => {
      const refuse = {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, refuse);
    });
    await page.goto(`${HOST}/frame`, { waitUntil: 'commit' });
    expect(await failure()).toBe('webgl');
    const inside = page.frameLocator('iframe');
    await expect(inside.locator('html')).toHaveAttribute('data-ready', '');
    await expect(inside.getByText(say('embed.credit'))).toBeVisible();
  });

  test('a frame that is bound to an origin hears no other', async () => {
    await page.goto(`${HOST}/bound`);
    const inside = page.frameLocator('iframe').locator('html');
    await expect(inside).toHaveAttribute('data-ready', '');
    const heard = await page.evaluate(async (atlas) => {
      let answers = 0;
      addEventListener('message', () => answers++);
      const frame = document.querySelector('iframe')?.contentWindow;
      for (const [name, value] of [
        ['setDate', '2001-01'],
        ['getState', null],
      ])
        frame?.postMessage({ atlas: 'silk-road-map', v: 1, type: 'command', name, value }, atlas);
      await new Promise((done) => setTimeout(done, 1000));
      return answers;
    }, ATLAS);
    expect(heard).toBe(0);
    expect(await inside.evaluate(() => location.search)).not.toContain('2001');
  });

  test('records that do not load are told', async () => {
    await page.route('**/data/v1/atlas.json', (route) => route.fulfill({ status: 404 }));
    await page.goto(`${HOST}/frame`, { waitUntil: 'commit' });
    expect(await failure()).toBe('data');
    await page.unroute('**/data/v1/atlas.json');
  });

  test('in a page of its own site a frame has no origin, where the host lets it', async () => {
    await page.goto(`${ATLAS}/examples/`);
    await ready(page);
    const frame = element(page).locator('iframe');
    await expect(frame).not.toHaveAttribute('sandbox', /allow-same-origin/);

    // as a host that lets no other site have its files
    await page.route('**/assets/**', async (route) => {
      const path = new URL(route.request().url()).pathname;
      await route.fulfill({
        path: resolve(import.meta.dirname, `../../dist${path}`),
        headers: { 'access-control-allow-origin': 'https://elsewhere.example' },
      });
    });
    await page.goto(`${ATLAS}/examples/`);
    await expect(frame).toHaveAttribute('sandbox', /allow-same-origin/);
    await ready(page);
  });
});

test('the page around a kiosk is told when its visitor has gone', async ({ page }) => {
  await withoutWebGl(page);
  await page.addInitScript((atlas) => {
    const told: string[] = [];
    Object.assign(window, { told });
    addEventListener('message', ({ data, origin }) => {
      if (origin === atlas) told.push(data.name);
    });
  }, ATLAS);
  await page.goto(`${HOST}/kiosk`);
  const phase = (name: string) => page.frameLocator('iframe').locator(`[data-phase="${name}"]`);
  const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told);
  await expect(phase('loop')).toBeVisible();
  await expect.poll(told).toContain('ready');
  await phase('loop').click({ position: { x: 350, y: 100 } });
  await expect(phase('map')).toBeVisible();
  expect(await told()).not.toContain('idle');
  await expect(phase('loop')).toBeVisible();
  await expect.poll(async () => (await told()).filter((name) => name === 'idle')).toHaveLength(1);
});
