/** What happens around a page: sleep, other time zones, no room to keep anything, texts that bring markup. */
import { expect, type Page, test } from '@playwright/test';
import type { Dataset } from '../../src/domain/dataset';
import type { Story } from '../../src/domain/story';
import { Atlas, queryOf, say } from './driver';
import { withoutWebGl } from './without-webgl';

const DAY_MS = 86_400_000;
const MARKUP = '<img src=x onerror=alert(1)><b>bold</b>';

/** The month of the clock as it is read out. */
const monthOf = (page: Page) =>
  page.getByRole('slider', { name: say('clock.month') }).getAttribute('aria-valuetext');

const timerOf = (page: Page) => page.getByRole('region', { name: say('present.timer') });

test.beforeEach(({ page }) => withoutWebGl(page));

test.describe('a tab that slept for a day', () => {
  /** Timers that wait, by the page's own count. */
  const countTimers = (page: Page) =>
    page.evaluate(() => (window as unknown as { waiting: Set<number> }).waiting.size);

  async function openAt(page: Page, time: string, query: string): Promise<Atlas> {
    await page.clock.install({ time });
    await page.addInitScript(() => {
      const waiting = new Set<number>();
      Object.assign(window, { waiting });
      for (const kind of ['Timeout', 'Interval'] as const) {
        const set = window[`set${kind}`].bind(window) as typeof setTimeout;
        const clear = window[`clear${kind}`].bind(window) as (id?: number) => void;
        window[`set${kind}`] = ((run: () => void, ms?: number, ...rest: []) => {
          const id = set(
            () => {
              if (kind === 'Timeout') waiting.delete(id as unknown as number);
              run();
            },
            ms,
            ...rest,
          );
          waiting.add(id as unknown as number);
          return id;
        }) as unknown as typeof setTimeout;
        window[`clear${kind}`] = ((id?: number) => {
          waiting.delete(id as number);
          clear(id);
        }) as typeof clearTimeout;
      }
    });
    const atlas = new Atlas(page);
    await atlas.goTo(query);
    // the presenter's window has no map, and nothing in it but this
    await expect(page.locator('html[data-ready]').or(timerOf(page)).first()).toBeVisible();
    await page.clock.pauseAt(new Date(Date.parse(time) + 60_000));
    return atlas;
  }

  test('plays on from where it was, a month further at most', async ({ page }) => {
    const atlas = await openAt(
      page,
      '2026-05-10T12:00:00Z',
      'date=2012-01&layers=none&panel=about',
    );
    await page
      .getByRole('button', { name: say('clock.play') })
      .first()
      .click();
    await page.clock.runFor(1000);
    await expect.poll(() => monthOf(page)).toMatch(/2012/);
    const before = Number(await atlas.clock.inputValue());
    const timers = await countTimers(page);
    await page.clock.fastForward(DAY_MS);
    const after = Number(await atlas.clock.inputValue());
    expect(after - before).toBeLessThanOrEqual(1);
    await page.clock.runFor(1000);
    const later = Number(await atlas.clock.inputValue());
    expect(later - after).toBeGreaterThan(3);
    expect(later - after).toBeLessThan(9);
    expect(await countTimers(page)).toBeLessThanOrEqual(timers + 2);
    expect(atlas.errors).toEqual([]);
  });

  test('knows that the month has turned', async ({ page }) => {
    const atlas = await openAt(page, '2026-05-31T12:00:00Z', 'layers=none&panel=about');
    expect(await monthOf(page)).toMatch(/May 2026/);
    await page.clock.fastForward(DAY_MS);
    await expect.poll(() => monthOf(page)).toMatch(/June 2026/);
    expect(atlas.parameter('date')).toBeNull();
  });

  test('as a kiosk is back at its loop, and asks nobody twice', async ({ page }) => {
    const atlas = await openAt(page, '2026-05-10T12:00:00Z', 'mode=kiosk&story=peace&rest=600');
    await page.keyboard.press('Space');
    await expect(page.locator('[data-phase="map"]')).toBeVisible();
    await page.clock.fastForward(DAY_MS);
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await page.clock.runFor(20_000);
    await expect(page.locator('[data-phase="loop"]')).toBeVisible();
    const timers = await countTimers(page);
    await page.clock.fastForward(DAY_MS);
    await page.clock.runFor(20_000);
    await expect(page.locator('[data-phase="loop"]')).toBeVisible();
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    expect(await countTimers(page)).toBeLessThanOrEqual(timers + 2);
    expect(atlas.errors).toEqual([]);
  });

  test('as a presenter shows the hours that went by', async ({ page }) => {
    const atlas = await openAt(
      page,
      '2026-05-10T12:00:00Z',
      'mode=present&story=peace#presenter=a',
    );
    await page.clock.fastForward(DAY_MS);
    await expect(timerOf(page)).toContainText(/24:0\d:\d\d/);
    expect(atlas.errors).toEqual([]);
  });
});

test('the furthest time zones see the same month, the same counts and the same files', async ({
  browser,
}) => {
  const seen = [];
  for (const timezoneId of ['Pacific/Kiritimati', 'Pacific/Niue']) {
    const page = await browser.newPage({ timezoneId });
    await withoutWebGl(page);
    // in Kiritimati a month later than in Niue
    await page.clock.setFixedTime('2026-08-31T23:30:00Z');
    const atlas = await Atlas.open(page, 'panel=table');
    const heading = page.getByRole('heading', { name: say('tools.panel.table') });
    const count = await page.locator('header', { has: heading }).locator('p').textContent();
    const coming = page.waitForEvent('download');
    await atlas.button('table.download').click();
    await page.getByRole('menuitem', { name: say('table.format.csv') }).click();
    const file = (await coming).suggestedFilename();
    await atlas.turnTo('panel=about');
    const version = await page
      .getByText(/checked to/)
      .first()
      .textContent();
    seen.push({ month: await monthOf(page), count, file, version });
    await page.close();
  }
  expect(seen[0]?.month).toMatch(/August 2026/);
  expect(seen[1]).toEqual(seen[0]);
});

const REFUSALS = {
  blocked: () => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  },
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
};

for (const [name, refuse] of Object.entries(REFUSALS))
  test(`where storage is ${name}, a view, a talk and the presenter's window stand`, async ({
    page,
  }) => {
    await page.addInitScript(refuse);
    const atlas = await Atlas.open(page);
    await atlas.button('tools.panel.table').click();
    await atlas.button('about.dismiss').click();
    await expect(atlas.button('about.dismiss')).toHaveCount(0);
    await atlas.turnTo('mode=present&story=peace');
    await expect(page.locator('[data-slide="1"]')).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-slide="2"]')).toBeVisible();
    await page.goto('?mode=present&story=stations#presenter=a');
    const timer = timerOf(page);
    await timer.getByRole('button', { name: say('present.reset') }).click();
    await expect(timer).toContainText('0:00');
    await expect(atlas.problem).toHaveCount(0);
    expect(atlas.errors).toEqual([]);
  });

test.describe('where the disk is full', () => {
  test.use({ serviceWorkers: 'allow' });

  test('nothing is held for later, and nobody is told that it is', async ({ page, context }) => {
    const atlas = new Atlas(page);
    await page.addInitScript(() => {
      const { serviceWorker } = navigator;
      const register = serviceWorker.register.bind(serviceWorker);
      serviceWorker.register = async (...args) => {
        const registration = await register(...args);
        document.documentElement.dataset.registered = '';
        return registration;
      };
    });
    const session = await context.newCDPSession(page);
    const { origin } = new URL(test.info().project.use.baseURL ?? '');
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 });
    await atlas.goTo(queryOf(['hubs']));
    const states = () =>
      page.evaluate(async () => {
        const one = await navigator.serviceWorker.getRegistration();
        return one
          ? [one.installing, one.waiting, one.active].map((worker) => worker?.state)
          : null;
      });
    await expect(page.locator('html[data-registered]')).toBeAttached();
    await expect.poll(states).toBeNull();
    await expect(page.getByText(say('offline.ready'))).not.toBeAttached();
    await expect(page.getByRole('grid')).toBeVisible();
    expect(atlas.errors).toEqual([]);
  });
});

test('markup in a story, a record and a message of the host is text', async ({ page }) => {
  const atlas = new Atlas(page);
  page.on('dialog', (dialog) => {
    atlas.errors.push(`a script ran: ${dialog.message()}`);
    return dialog.dismiss();
  });
  await page.route('**/stories/peace.json', async (route) => {
    const story = (await (await route.fetch()).json()) as Story;
    const [slide] = story.slides;
    story.name = { en: MARKUP, zh: MARKUP };
    if (slide) slide.title = slide.text = { en: MARKUP, zh: MARKUP };
    await route.fulfill({ json: story });
  });
  await page.route('**/data/v1/atlas.json', async (route) => {
    const dataset = (await (await route.fetch()).json()) as Dataset;
    for (const one of dataset.entities) if (one.id === 'peace-cable') one.name.en = MARKUP;
    await route.fulfill({ json: dataset });
  });
  const injected = page.locator('img[src="x"]');

  await atlas.goTo('mode=present&story=peace');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(MARKUP);
  await expect(
    page.locator('[data-slide="1"]').getByRole('paragraph').filter({ hasText: MARKUP }),
  ).not.toHaveCount(0);
  await expect(injected).toHaveCount(0);

  await atlas.goTo(queryOf(['submarine-cables'], { select: 'submarine-cables/peace-cable' }));
  await expect(page.getByRole('heading', { name: MARKUP })).toBeVisible();
  await expect(injected).toHaveCount(0);

  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<iframe src="/?mode=embed&layers=hubs" width="800" height="500"></iframe>',
    }),
  );
  await page.goto('host.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html')).toHaveAttribute('data-ready', '');
  const answers = await page.evaluate(async (markup) => {
    const told: { name: string; value: unknown }[] = [];
    addEventListener('message', ({ data }) => told.push(data));
    const say = (name: string, value: unknown) =>
      frames[0]?.postMessage({ atlas: 'silk-road-map', v: 1, type: 'command', name, value }, '*');
    say('setView', { select: markup, story: markup, org: markup, date: markup });
    say('select', `hubs/${markup}`);
    say('setFilters', { country: markup });
    say('getState', null);
    while (!told.some(({ name }) => name === 'state'))
      await new Promise((done) => setTimeout(done, 20));
    return told;
  }, MARKUP);
  expect(answers.filter(({ name }) => name === 'error')).toHaveLength(3);
  expect(JSON.stringify(answers)).not.toContain('<img');
  await expect(frame.locator('img[src="x"]')).toHaveCount(0);
  await expect(frame.locator('#app')).toContainText(/\S/);
  expect(atlas.errors).toEqual([]);
});

test('without WebGL the picture is that of the nearest of its years, and moves with the clock', async ({
  page,
}) => {
  const atlas = await Atlas.open(page, 'theme=light&date=1996-03&panel=about');
  const poster = page.locator('img[src*="posters/"]').last();
  for (const [month, year] of [
    ['1996-03', '1995'],
    ['2013-02', '2015'],
    ['2003-01', '2005'],
  ] as const) {
    if (month !== '1996-03') await atlas.setClock(month);
    await expect(poster).toHaveAttribute('src', new RegExp(`light-${year}\\.svg$`));
    await expect(poster).toHaveAccessibleName(say('poster.atYear', { year }));
    await expect
      .poll(() => poster.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
  }
  await atlas.turnTo('theme=light&panel=about');
  await expect(poster).toHaveAttribute('src', /light-today\.svg$/);
});

test('an address of many years ago, bound to a version and with words that are gone, opens what it can', async ({
  page,
}) => {
  const atlas = new Atlas(page);
  await atlas.goTo(
    'v=0&view=map&theme=sepia&layers=cables,points&year=2016&basemap=osm&date=2016&projection=mercator&select=submarine-cables/peace-cable&legend=1',
  );
  await expect(page.getByRole('heading', { name: 'PEACE Cable' })).toBeVisible();
  await expect(atlas.notice).toContainText('theme, projection, layers');
  await expect.poll(() => atlas.parameter('date')).toBe('2016-12');
  expect(atlas.errors).toEqual([]);
});
