/** The atlas in the page of somebody else: two origins, a strict policy, many on one page. */
import type { Server } from 'node:http';
import { expect, type Page, test } from '@playwright/test';
import type { SilkRoadMapElement } from '../../public/embed';
import { say } from './driver';
import { call, element, next, ready, stateOf, watch } from './host-map';
import { ATLAS, HOST, serveHostPages } from './host-page';
import { countNear, decodePng } from './picture';
import { STAND_IN } from './stand-in';

const LIGHT = 'layers="hubs" controls="clock"';
const MANY = 12;
/** As in `live-frames.ts`. */
const MAX_LIVE = 4;

let server: Server;

test.beforeAll(async () => {
  server = await serveHostPages({
    '/one': `<silk-road-map ${LIGHT} title="Sites"></silk-road-map><div id="more"></div>`,
    '/record':
      '<silk-road-map layers="submarine-cables" select="submarine-cables/peace-cable"></silk-road-map>',
    '/static': '<silk-road-map static date="2014"></silk-road-map>',
    '/many': Array.from(
      { length: MANY },
      (_, i) => `<silk-road-map controls="none" date="${2010 + i}-12"></silk-road-map>`,
    ).join(''),
    '/between':
      '<button id="before">before</button><silk-road-map layers="hubs" controls="clock"></silk-road-map><button id="after">after</button>',
    '/through':
      '<silk-road-map layers="none" controls="none" background="transparent" lng="-150" lat="0" zoom="3"></silk-road-map>',
    '/story': '<silk-road-map story="peace" slide="2" title="A story"></silk-road-map>',
  });
});
test.afterAll(() => {
  server.close();
});

test.describe('one element', () => {
  test.describe.configure({ mode: 'serial' });
  let page: Page;
  let told: ReturnType<typeof watch>;
  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage();
    told = watch(page);
  });
  test.afterAll(() => page.close());

  test('stands in a page with a strict policy and obeys its methods', async () => {
    const { foreign, refused } = told;
    await page.goto(`${HOST}/one`);
    const before = await element(page).boundingBox();
    await ready(page);
    expect(await element(page).boundingBox()).toEqual(before);
    expect(await stateOf(page)).toMatchObject({ layers: ['hubs'], select: null, isPlaying: false });

    await call(page, 'setDate', '2016-03');
    await expect.poll(async () => (await stateOf(page)).date).toBe('2016-03');

    const chosen = next<{ id: string }>(page, 'select');
    await call(page, 'select', 'hubs/wic-wuzhen');
    expect(await chosen).toMatchObject({ kind: 'hubs', id: 'wic-wuzhen' });

    const complaint = next<{ code: string; message: string }>(page, 'error');
    await call(page, 'setDate', 'the day before');
    expect(await complaint).toMatchObject({ code: 'command', message: /date/ });
    expect((await stateOf(page)).date).toBe('2016-03');
    await element(page).evaluate((map) =>
      (map as unknown as SilkRoadMapElement).setView(
        Object.fromEntries(['date', 'select', 'lng', 'lat', 'zoom'].map((name) => [name, ''])),
      ),
    );
    await expect
      .poll(async () => (await stateOf(page)).query)
      .not.toMatch(/date|select|lng|lat|zoom/);

    expect(foreign).toEqual([]);
    expect(refused).toEqual([]);
  });

  test('ignores and counts what is no message of the protocol', async () => {
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
        { atlas: 'silk-road-map', v: 1, type: 'command', name: 'setDate', value: '9'.repeat(1e6) },
        JSON.parse(
          '{"atlas":"silk-road-map","v":1,"type":"command","name":"setView","value":{"__proto__":"1"}}',
        ),
        JSON.parse('{"__proto__":{"atlas":"silk-road-map","v":1,"type":"command","name":"play"}}'),
      ];
      for (const message of hostile) frame?.postMessage(message, atlas);
    }, ATLAS);
    await expect.poll(async () => (await stateOf(page)).ignored).toBe(ignored + 8);
    expect(await stateOf(page)).toMatchObject({ date, isPlaying: false });
  });

  test('follows the width and the colours of its page, and tells its height and what is pointed at', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    const frame = page.frameLocator('silk-road-map iframe').locator('html');
    await expect(frame).toHaveAttribute('data-theme', 'light');
    await page.evaluate(() => {
      document.documentElement.style.colorScheme = 'dark';
    });
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(frame).toHaveAttribute('data-theme', 'dark');

    const height = next<number>(page, 'height');
    await element(page).evaluate((map) => {
      map.style.width = '560px';
    });
    expect(await height).toBe(350);
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

  test('leaves the wheel to the page, says how to zoom, and stops the clock when it is out of view', async () => {
    await page.evaluate(() => {
      const more = document.getElementById('more');
      if (more) more.style.height = '3000px';
    });
    await element(page).hover();
    await page.mouse.wheel(0, 400);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    const inside = page.frameLocator('silk-road-map iframe');
    const hint = inside.locator('.maplibregl-cooperative-gesture-screen');
    await expect(hint).toHaveAttribute('data-input', 'mouse');
    await expect(hint).toHaveText(new RegExp(say('embed.gestureMouse')), { useInnerText: true });

    await call(page, 'play');
    await expect.poll(async () => (await stateOf(page)).isPlaying).toBe(true);
    await page.evaluate(() => scrollTo(0, 2500));
    await expect.poll(async () => (await stateOf(page)).isPlaying).toBe(false);
    await page.evaluate(() => scrollTo(0, 0));
  });

  test('follows each of its attributes, set, changed and taken away', async () => {
    const inside = page.frameLocator('silk-road-map iframe').locator('html');
    const set = (attributes: Record<string, string | null>) =>
      element(page).evaluate((map, all) => {
        for (const [name, value] of Object.entries(all))
          if (value === null) map.removeAttribute(name);
          else map.setAttribute(name, value);
      }, attributes);
    const said = async (names: string[]) => {
      const query = new URLSearchParams((await stateOf(page)).query);
      return Object.fromEntries(names.map((name) => [name, query.get(name)]));
    };
    const IN_THE_QUERY = [
      { date: '2016-03', clock: 'window', from: '2014-01' },
      { lat: '20', lng: '57', zoom: '4' },
      { projection: 'globe', background: 'transparent', fill: 'systems', colour: 'role' },
      { layers: 'teleports,hubs', hide: 'hubs.programme', select: 'hubs/wic-wuzhen', lang: 'zh' },
      { view: 'org=hmn-tech', controls: 'none' },
    ];
    for (const attributes of IN_THE_QUERY) {
      const { view, ...single } = attributes;
      const wanted = { ...single, ...(view && { org: 'hmn-tech' }) };
      await set(attributes);
      await expect.poll(() => said(Object.keys(wanted))).toEqual(wanted);
      const none = Object.fromEntries(Object.keys(wanted).map((name) => [name, null]));
      if ('lang' in attributes) await expect(inside).toHaveAttribute('lang', 'zh-Hans');
      await set(Object.fromEntries(Object.keys(attributes).map((name) => [name, null])));
      await expect.poll(() => said(Object.keys(wanted))).toEqual(none);
    }
    for (const theme of ['light', 'dark']) {
      await set({ theme });
      await expect(inside).toHaveAttribute('data-theme', theme);
    }
    await set({ theme: 'auto', controls: 'clock', layers: 'hubs' });

    // as frameworks set it, which take a property before an attribute
    await element(page).evaluate((map) =>
      Object.assign(map, { select: 'hubs/wic-wuzhen', date: '2017-06', zoom: 3 }),
    );
    await expect
      .poll(() => said(['select', 'date', 'zoom']))
      .toEqual({ select: 'hubs/wic-wuzhen', date: '2017-06', zoom: '3' });
    await expect(element(page)).toHaveAttribute('select', 'hubs/wic-wuzhen');
    await element(page).evaluate((map) =>
      Object.assign(map, { select: undefined, date: null, zoom: null }),
    );
    await expect.poll(async () => (await stateOf(page)).select).toBe(null);
  });

  test('shows only its picture while it is static, and a story when it is asked for one', async () => {
    await element(page).evaluate((map) => map.setAttribute('static', ''));
    await expect(page.locator('silk-road-map iframe')).toHaveCount(0);
    await expect(element(page).locator('img')).toBeVisible();
    await element(page).evaluate((map) => {
      map.removeAttribute('static');
      map.setAttribute('story', 'peace');
      map.setAttribute('slide', '2');
    });
    await ready(page);
    await expect.poll(async () => (await stateOf(page)).slide).toBe(2);
    await element(page).evaluate((map) => map.setAttribute('slide', '3'));
    await expect.poll(async () => (await stateOf(page)).slide).toBe(3);
    expect(told.refused).toEqual([]);
  });
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
  await call(page, 'goToSlide', 3);
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
