/** The atlas in the page of somebody else: two origins, a strict policy, many on one page. */
import type { Server } from 'node:http';
import { expect, type Page, test } from '@playwright/test';
import type { AtlasState, SilkRoadMapElement } from '../../public/embed';
import { ATLAS, HOST, serveHostPages } from './host-page';
import { countNear, decodePng } from './picture';
import { withoutWebGl } from './without-webgl';

const LIGHT = 'layers="hubs" controls="clock"';
const MANY = 12;
/** As in `live-frames.ts`. */
const MAX_LIVE = 4;

/**
 * In the place of the atlas: it has a drawing in WebGL and speaks the protocol as the atlas does. What is tested with
 * twelve is the element's part; twelve atlases in software would take minutes.
 */
const STAND_IN = `<!doctype html><canvas></canvas><script>
  document.querySelector('canvas').getContext('webgl2');
  const say = (name, value, id) =>
    parent.postMessage({ atlas: 'silk-road-map', v: 1, type: 'event', name, value, ...(id && { id }) }, '*');
  const date = new URLSearchParams(location.search).get('date');
  const state = { query: 'lng=9&date=' + date, date, layers: [], select: null, isPlaying: false, slide: null, ignored: 0 };
  addEventListener('message', ({ data }) => {
    if (data.name === 'setDate') { state.date = data.value; state.query = 'lng=9&date=' + data.value; say('state', state); }
    if (data.name === 'getState') say('state', state, data.id);
  });
  say('ready', { protocol: 1, dataVersion: '0', dataAsOf: '0' });
</script>`;

let server: Server;

test.beforeAll(async () => {
  server = await serveHostPages({
    '/one': `<silk-road-map ${LIGHT} title="Sites"></silk-road-map><div id="more"></div>`,
    '/record':
      '<silk-road-map layers="submarine-cables" select="submarine-cables/peace-cable"></silk-road-map>',
    '/static': '<silk-road-map static date="2014"></silk-road-map>',
    '/frame': `<iframe src="${ATLAS}/?mode=embed&amp;layers=hubs&amp;controls=none" width="700" height="400"></iframe>`,
    '/many': Array.from(
      { length: MANY },
      (_, i) => `<silk-road-map controls="none" date="${2010 + i}-12"></silk-road-map>`,
    ).join(''),
    '/between':
      '<button id="before">before</button><silk-road-map layers="hubs" controls="clock"></silk-road-map><button id="after">after</button>',
    '/through':
      '<silk-road-map layers="none" controls="none" background="transparent" lng="-150" lat="0" zoom="3"></silk-road-map>',
    '/kiosk': `<iframe src="${ATLAS}/?mode=kiosk&amp;story=peace&amp;rest=600&amp;idle=2&amp;ask=1" width="700" height="400"></iframe>`,
    '/story': '<silk-road-map story="peace" slide="2" title="A story"></silk-road-map>',
  });
});
test.afterAll(() => {
  server.close();
});

/** Requests to anywhere but the two pages' own origins, and what the policy of the host refused. */
function watch(page: Page) {
  const foreign: string[] = [];
  const refused: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== ATLAS && origin !== HOST)
      foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  return { foreign, refused };
}

const element = (page: Page) => page.locator('silk-road-map').first();

async function ready(page: Page): Promise<void> {
  await expect(element(page)).toHaveAttribute('data-ready', '');
}

function stateOf(page: Page): Promise<AtlasState> {
  return element(page).evaluate((map) => (map as unknown as SilkRoadMapElement).getState());
}

function next<T>(page: Page, event: string): Promise<T> {
  return element(page).evaluate(
    (map, name) =>
      new Promise<T>((resolve) =>
        map.addEventListener(name, (told) => resolve((told as CustomEvent<T>).detail), {
          once: true,
        }),
      ),
    event,
  );
}

test('the element stands in a page with a strict policy and obeys its attributes and methods', async ({
  page,
}) => {
  const { foreign, refused } = watch(page);
  await page.goto(`${HOST}/one`);
  const before = await element(page).boundingBox();
  await ready(page);
  expect(await element(page).boundingBox()).toEqual(before);
  expect(await stateOf(page)).toMatchObject({ layers: ['hubs'], select: null, isPlaying: false });

  await element(page).evaluate((map) => map.setAttribute('date', '2016-03'));
  await expect.poll(async () => (await stateOf(page)).date).toBe('2016-03');

  const told = next<{ id: string }>(page, 'select');
  await element(page).evaluate((map) =>
    (map as unknown as SilkRoadMapElement).select('hubs/wic-wuzhen'),
  );
  expect(await told).toMatchObject({ kind: 'hubs', id: 'wic-wuzhen' });

  const complaint = next<{ code: string; message: string }>(page, 'error');
  await element(page).evaluate((map) =>
    (map as unknown as SilkRoadMapElement).setDate('the day before'),
  );
  expect(await complaint).toMatchObject({ code: 'command', message: /date/ });
  expect((await stateOf(page)).date).toBe('2016-03');

  expect(foreign).toEqual([]);
  expect(refused).toEqual([]);
});

test('what is no message of the protocol is ignored and counted', async ({ page }) => {
  await page.goto(`${HOST}/one`);
  await ready(page);
  const { ignored, date } = await stateOf(page);
  await element(page).evaluate((map, atlas) => {
    const frame = map.shadowRoot?.querySelector('iframe')?.contentWindow;
    const hostile = [
      'hello',
      { atlas: 'silk-road-map', v: 9, type: 'command', name: 'play' },
      { atlas: 'silk-road-map', v: 1, type: 'command', name: 'constructor', value: null },
      { atlas: 'silk-road-map', v: 1, type: 'command', name: 'setDate', value: 201603 },
      {
        atlas: 'silk-road-map',
        v: 1,
        type: 'command',
        name: 'setView',
        value: { mode: ['kiosk'] },
      },
    ];
    for (const message of hostile) frame?.postMessage(message, atlas);
  }, ATLAS);
  await expect.poll(async () => (await stateOf(page)).ignored).toBe(ignored + 5);
  expect((await stateOf(page)).date).toBe(date);
});

test('the wheel scrolls the page around, and the theme follows it', async ({ page }) => {
  await page.goto(`${HOST}/one`);
  await ready(page);
  await page.evaluate(() => {
    const more = document.getElementById('more');
    if (more) more.style.height = '3000px';
  });
  await element(page).hover();
  await page.mouse.wheel(0, 400);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);

  const frame = page.frameLocator('silk-road-map iframe').locator('html');
  await element(page).evaluate((map) => map.setAttribute('theme', 'light'));
  await expect(frame).toHaveAttribute('data-theme', 'light');
  await element(page).evaluate((map) => map.setAttribute('theme', 'dark'));
  await expect(frame).toHaveAttribute('data-theme', 'dark');
});

test('a record opens in the figure, its foot leads to the whole atlas', async ({ page }) => {
  await page.goto(`${HOST}/record`);
  await ready(page);
  const inside = page.frameLocator('silk-road-map iframe');
  await expect(inside.getByRole('heading', { name: 'PEACE Cable' })).toBeVisible();
  const whole = inside.locator('footer a');
  await expect(whole).toHaveAttribute('href', /select=submarine-cables\/peace-cable/);
  await expect(whole).toHaveAttribute('rel', /noopener/);
  expect(await inside.locator('footer').textContent()).toMatch(/Boundaries/);
});

test('a static element is a picture and asks for no map', async ({ page }) => {
  const { foreign } = watch(page);
  await page.goto(`${HOST}/static`);
  const picture = element(page).locator('img');
  await expect(picture).toHaveAttribute('src', `${ATLAS}/posters/dark-2015.svg`);
  await expect
    .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(0);
  expect(await element(page).locator('iframe').count()).toBe(0);
  expect(foreign).toEqual([]);
});

test('a plain frame works with its storage blocked', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, refuse);
  });
  await page.goto(`${HOST}/frame`);
  const inside = page.frameLocator('iframe').locator('html');
  await expect(inside).toHaveAttribute('data-ready', '');
  expect(await page.context().cookies()).toEqual([]);
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

test('twelve on a page take turns: those far from the view give their map back and show their picture', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.route(`${ATLAS}/?mode=embed**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: STAND_IN }),
  );
  await page.goto(`${HOST}/many`);
  const maps = page.locator('silk-road-map');
  const frames = page.locator('silk-road-map iframe');
  await expect(maps).toHaveCount(MANY);
  for (let i = 0; i < MANY; i++) {
    await maps.nth(i).scrollIntoViewIfNeeded();
    await expect(maps.nth(i)).toHaveAttribute('data-ready', '');
    if (i === 0)
      await maps
        .nth(i)
        .evaluate((map) => (map as unknown as SilkRoadMapElement).setDate('1999-01'));
    await expect.poll(() => frames.count()).toBeLessThanOrEqual(MAX_LIVE);
  }
  await expect(maps.nth(0).locator('iframe')).toHaveCount(0);
  await expect(maps.nth(0).locator('img')).toBeVisible();

  // it comes back where it was left
  await maps.nth(0).scrollIntoViewIfNeeded();
  await expect(maps.nth(0)).toHaveAttribute('data-ready', '');
  expect((await stateOf(page)).date).toBe('1999-01');
  await expect.poll(() => frames.count()).toBeLessThanOrEqual(MAX_LIVE);
});

test('a story tells its slides, and the page turns them', async ({ page }) => {
  await page.goto(`${HOST}/story`);
  await ready(page);
  const inside = page.frameLocator('silk-road-map iframe');
  const title = inside.getByRole('heading', { level: 1 });
  const second = await title.textContent();
  expect((await stateOf(page)).slide).toBe(2);
  await element(page).evaluate((map) => (map as unknown as SilkRoadMapElement).goToSlide(3));
  await expect(title).not.toHaveText(second ?? '');
  await expect.poll(async () => (await stateOf(page)).slide).toBe(3);
  await expect(inside.locator('footer a')).toHaveAttribute('href', /mode=present&story=peace/);
});

test('the keyboard comes in, and goes out on either side', async ({ page }) => {
  await page.goto(`${HOST}/between`);
  await ready(page);
  const focused = () => page.evaluate(() => document.activeElement?.id || 'inside');
  const walk = async (key: string, end: string) => {
    const passed: string[] = [];
    while (passed.at(-1) !== end && passed.length < 80) {
      await page.keyboard.press(key);
      passed.push(await focused());
    }
    return passed;
  };
  await page.locator('#before').focus();
  const there = await walk('Tab', 'after');
  expect(there.at(-1)).toBe('after');
  expect(there.filter((id) => id === 'inside').length).toBeGreaterThan(2);
  expect((await walk('Shift+Tab', 'before')).at(-1)).toBe('before');
});

test('a map follows the width and the colours of its page, and tells its height and what is pointed at', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${HOST}/one`);
  await ready(page);
  const frame = page.frameLocator('silk-road-map iframe').locator('html');
  await expect(frame).toHaveAttribute('data-theme', 'light');
  await page.evaluate(() => {
    document.documentElement.style.colorScheme = 'dark';
  });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(frame).toHaveAttribute('data-theme', 'dark');

  const told = next<number>(page, 'height');
  await element(page).evaluate((map) => {
    map.style.width = '560px';
  });
  expect(await told).toBe(350);
  await expect
    .poll(async () => (await element(page).locator('iframe').boundingBox())?.width)
    .toBe(560);

  const pointed = next<{ kind: string } | null>(page, 'hover');
  const box = await element(page).boundingBox();
  if (!box) throw new Error('the element has no box');
  for (let x = 0.45; x < 0.95; x += 0.02) {
    await page.mouse.move(box.x + box.width * x, box.y + box.height * 0.42);
    await page.mouse.move(box.x + box.width * x + 1, box.y + box.height * 0.42);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  expect((await pointed)?.kind).toBe('hubs');
});

test('the page shows through a transparent map where there is no land', async ({ page }) => {
  await page.goto(`${HOST}/through`);
  await page.evaluate(() => {
    document.body.style.background = 'rgb(200, 30, 160)';
  });
  await ready(page);
  await expect(page.frameLocator('silk-road-map iframe').locator('html')).toHaveAttribute(
    'data-settled',
    '',
  );
  const box = await element(page).boundingBox();
  if (!box) throw new Error('the element has no box');
  const picture = decodePng(await page.screenshot({ clip: box }));
  const isThrough = countNear(picture, [200, 30, 160], 12);
  expect(isThrough / (picture.width * picture.height)).toBeGreaterThan(0.5);
});
