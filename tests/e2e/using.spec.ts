/** What a reader does: click, choose, move the clock, share the address, go back. */
import { expect, type Page, test } from '@playwright/test';
import { formatMonthIso } from '../../src/domain/month';
import { currentMonth } from '../../src/state/view';
import { Atlas, queryOf, say } from './driver';
import { countChanged } from './picture';
import { recordOf } from './records';

const CABLES = queryOf(['submarine-cables'], { lng: '60', lat: '18', zoom: '3.4' });

let page: Page;
let atlas: Atlas;

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage();
  atlas = await Atlas.open(page, CABLES);
});
test.afterAll(async () => {
  expect(atlas.foreignRequests()).toEqual([]);
  expect(atlas.errors).toEqual([]);
  await page.close();
});

test('a click on a cable opens its panel with linked sources; Escape closes it', async () => {
  await atlas.show(CABLES);
  await atlas.clickRecord('submarine-cables', 'peace-cable');
  const panel = atlas.panel('PEACE Cable');
  await expect(panel.getByRole('heading', { name: 'PEACE Cable' })).toBeVisible();
  await expect.poll(() => atlas.parameter('select')).toBe('submarine-cables/peace-cable');

  const sources = atlas.sources(panel);
  await expect(sources).not.toHaveCount(0);
  const links = sources.getByRole('link');
  await expect(links).not.toHaveCount(0);
  for (const href of await links.evaluateAll((all) => all.map((one) => one.getAttribute('href'))))
    expect(href).toMatch(/^https?:\/\//);
  const claim = panel
    .getByRole('button', { name: say('panel.footnote', { number: 1 }), exact: true })
    .first();
  await expect(claim).toHaveText('1');

  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect.poll(() => atlas.parameter('select')).toBeNull();
  await expect(page.locator('#map:focus, #map :focus')).toHaveCount(1);
});

test('a click on a point opens its panel', async () => {
  await atlas.show(queryOf(['ground-stations'], { lng: '40', lat: '8', zoom: '4' }));
  await atlas.clickRecord('ground-stations', 'et-entoto');
  await expect(atlas.panel(recordOf('ground-stations', 'et-entoto').name.en)).toBeVisible();
});

test('a map under way draws fewer pixels where there is no graphics card, and looks for nothing under the pointer', async () => {
  await atlas.show(CABLES);
  const width = () =>
    page.locator('#map canvas').evaluate((canvas: HTMLCanvasElement) => canvas.width);
  const looks = () => page.evaluate(() => Number(document.documentElement.dataset.looks));
  await page.evaluate(() => {
    const { prototype } = WebGL2RenderingContext;
    const { readPixels } = prototype;
    prototype.readPixels = function (...given: unknown[]) {
      const { dataset } = document.documentElement;
      dataset.looks = String(Number(dataset.looks ?? 0) + 1);
      return readPixels.apply(this, given as Parameters<typeof readPixels>);
    };
    document.documentElement.dataset.looks = '0';
  });
  const atRest = await width();
  await page.mouse.move(450, 300);
  await expect.poll(looks).toBeGreaterThan(0);
  await page.mouse.down();
  const before = await looks();
  for (let step = 1; step < 12 && (await width()) === atRest; step++)
    await page.mouse.move(450 - 12 * step, 300);
  await expect.poll(width).toBeLessThan(atRest);
  expect(await looks()).toBe(before);
  await page.mouse.up();
  await expect.poll(width).toBe(atRest);
  await atlas.show(CABLES);
});

test('where several cables lie, a chooser asks which', async () => {
  await atlas.show(queryOf(['submarine-cables'], { lng: '66', lat: '24', zoom: '6' }));
  const [lng = 0, lat = 0] = recordOf('landing-points', 'karachi').point ?? [];
  await atlas.clickPlace(lng, lat);
  const rows = atlas.chooser.getByRole('button');
  await expect(rows.first()).toBeFocused();
  expect(await rows.count()).toBeGreaterThan(1);
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(atlas.chooser).toBeHidden();
  await expect.poll(() => atlas.parameter('select')).toMatch(/^submarine-cables\//);
});

test('the clock moves by its handle, by keys and by the axis, and the address says when', async () => {
  await atlas.show(queryOf(['hubs', 'ground-stations']));
  const before = await atlas.picture();
  await atlas.setClock('2005-03');
  expect(countChanged(before, await atlas.picture())).toBeGreaterThan(300);

  await atlas.clock.press('PageUp');
  await expect.poll(() => atlas.parameter('date')).toBe('2006-03');
  await atlas.clock.press('ArrowLeft');
  await expect.poll(() => atlas.parameter('date')).toBe('2006-02');

  const handle = await atlas.clock.boundingBox();
  if (!handle) throw new Error('the clock has no handle');
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.mouse.move(handle.x + 200, handle.y + handle.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => Number(atlas.parameter('date')?.slice(0, 4))).toBeGreaterThan(2010);
});

test('while nothing moves no frame is asked for, and a step of the clock is drawn all the same', async () => {
  await atlas.show(queryOf(['submarine-cables', 'hubs'], { date: '2005-03' }));
  await page.evaluate(() => {
    const ask = window.requestAnimationFrame.bind(window);
    Object.assign(window, { framesAsked: 0 });
    window.requestAnimationFrame = (frame) => {
      (window as unknown as { framesAsked: number }).framesAsked += 1;
      return ask(frame);
    };
  });
  const asked = () =>
    page.evaluate(() => (window as unknown as { framesAsked: number }).framesAsked);
  // what the last step had left to do comes to its end, and then there is nothing
  await expect
    .poll(async () => {
      const before = await asked();
      await page.waitForTimeout(500);
      return (await asked()) - before;
    })
    .toBe(0);
  const before = await atlas.picture();
  await atlas.clock.press('PageUp');
  await atlas.settled();
  expect(countChanged(before, await atlas.picture())).toBeGreaterThan(100);
  expect(await asked()).toBeGreaterThan(0);
});

test('a step of the clock is one frame of the map, not two', async () => {
  // In some of these years gateways are opened, whose names are too far away to be drawn.
  await atlas.show(queryOf(['submarine-cables', 'terrestrial-cables'], { date: '2008-03' }));
  // With a first step, what came with the layers is drawn to its end.
  await atlas.clock.press('PageUp');
  await atlas.settled();
  await page.evaluate(() => {
    const frames = new Set<unknown>();
    Object.assign(window, { framesDrawn: frames });
    const { prototype } = WebGL2RenderingContext;
    const { drawElements } = prototype;
    prototype.drawElements = function (...call) {
      // stands still while one frame of the page is made
      frames.add(document.timeline.currentTime);
      drawElements.apply(this, call);
    };
  });
  const before = await atlas.picture();
  const years = 6;
  for (let year = 0; year < years; year++) {
    await atlas.clock.press('PageUp');
    await atlas.settled();
  }
  expect(countChanged(before, await atlas.picture())).toBeGreaterThan(100);
  const drawn = await page.evaluate(
    () => (window as unknown as { framesDrawn: Set<unknown> }).framesDrawn.size,
  );
  expect(drawn).toBe(years);
});

test('"latest" stays apart from the same month given as a date', async () => {
  const today = formatMonthIso(currentMonth());
  await atlas.show('layers=hubs');
  await expect.poll(() => atlas.parameter('date')).toBeNull();
  await atlas.clock.press('ArrowLeft');
  await expect.poll(() => atlas.parameter('date')).not.toBeNull();
  await atlas.clock.press('ArrowRight');
  await expect.poll(() => atlas.parameter('date')).toBeNull();
  await atlas.show(`date=${today}&layers=hubs`);
  await atlas.button('tools.globe').click();
  await expect.poll(() => atlas.parameter('projection')).toBe('globe');
  await expect.poll(() => atlas.parameter('date')).toBe(today);
});

test('the clock has three modes', async () => {
  await atlas.show(queryOf(['hubs']));
  await page.getByText(say('clock.window'), { exact: true }).click();
  await expect.poll(() => atlas.parameter('clock')).toBe('window');
  await expect(page.getByRole('slider', { name: say('clock.from') })).toBeVisible();
  await page.getByText(say('clock.new'), { exact: true }).click();
  await expect.poll(() => atlas.parameter('clock')).toBe('new');
  await expect(page.getByRole('slider', { name: say('clock.year') })).toBeVisible();
  await page.getByText(say('clock.as-of'), { exact: true }).click();
  await expect.poll(() => atlas.parameter('clock')).toBeNull();
});

test('the key switches layers, and Escape gives the focus back to its button', async () => {
  await atlas.show(queryOf(['submarine-cables', 'hubs']));
  const key = await atlas.openKey();
  const cables = key.getByRole('switch', { name: say('layer.submarine-cables') });
  await expect(cables).toBeChecked();
  await cables.click();
  await expect(cables).not.toBeChecked();
  await expect.poll(() => atlas.parameter('layers')).toBe('hubs');
  await page.keyboard.press('Escape');
  await expect(key).toBeHidden();
  await expect(atlas.button('key.open')).toBeFocused();
});

test('globe, theme and language have their switches', async () => {
  await atlas.show(queryOf(['hubs']));
  await atlas.button('tools.globe').click();
  await expect.poll(() => atlas.parameter('projection')).toBe('globe');
  await atlas.button('tools.flat').click();
  await expect.poll(() => atlas.parameter('projection')).toBeNull();

  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await atlas.button('tools.theme', { theme: say('tools.light') }).click();
  await expect(html).toHaveAttribute('data-theme', 'light');

  await page.getByRole('button', { name: '简体中文' }).click();
  await expect(html).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.getByRole('button', { name: '图层与图例' })).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(html).toHaveAttribute('lang', 'en-GB');
});

test('back and forward walk through what was selected', async () => {
  await atlas.goTo(queryOf(['hubs'], { select: 'submarine-cables/peace-cable' }));
  await atlas.settled();
  await expect(atlas.panel('PEACE Cable')).toBeVisible();
  await atlas.button('panel.close').click();
  await expect(atlas.panel('PEACE Cable')).toBeHidden();
  await page.goBack();
  await expect(atlas.panel('PEACE Cable')).toBeVisible();
  await page.goForward();
  await expect(atlas.panel('PEACE Cable')).toBeHidden();
});

test('a mangled parameter falls back alone, and the page says so once', async () => {
  await atlas.goTo('date=yesterday&layers=hubs&lang=xx&projection=globe');
  await atlas.settled();
  await expect(atlas.notice).toContainText('date');
  await expect(atlas.notice).toContainText('lang');
  await expect(atlas.notice).not.toContainText('layers');
  expect(atlas.view().layers).toEqual(['hubs']);
  expect(atlas.view().projection).toBe('globe');
  await atlas.button('notice.dismiss').click();
  await expect(atlas.notice).toHaveCount(0);
});
