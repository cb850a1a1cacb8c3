/** A story for an audience: keys, address, the free look, the presenter's window in step with the other. */
import { expect, type Page, test } from '@playwright/test';
import { Atlas, say } from './driver';
import { countChanged } from './picture';

/** A part of the map. */
const BOX = { x: 360, y: 70, width: 480, height: 400 };

const slide = (number: number) => `mode=present&story=peace&slide=${number}`;

let page: Page;
let atlas: Atlas;

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage({ viewport: { width: 900, height: 600 } });
  atlas = await Atlas.open(page, slide(5));
});
test.afterAll(async () => {
  expect(atlas.foreignRequests()).toEqual([]);
  expect(atlas.errors).toEqual([]);
  await page.close();
});

/** The slide that a window shows; its number is in the address, but for the first. */
async function expectSlide(window: Page, number: number): Promise<void> {
  await expect(window.locator(`[data-slide="${number}"]`)).toBeVisible();
  await expect
    .poll(() => new URL(window.url()).searchParams.get('slide'))
    .toBe(number === 1 ? null : String(number));
  await expect(window.getByText(say('present.slideOf', { number, count: 9 }))).toBeVisible();
}

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const back = () => page.getByRole('button', { name: say('present.return') });

test('a slide opens from its address, with its sources and the word on boundaries', async () => {
  await expectSlide(page, 5);
  const sources = page.getByRole('region', { name: say('panel.sources') });
  await expect(sources.getByRole('listitem')).toHaveCount(3);
  await expect(sources.getByRole('link', { name: 'The News (Pakistan)' })).toBeVisible();
  await expect(page.getByText(say('app.disclaimer'))).toBeVisible();
  await expect(page.getByText('2022', { exact: true })).toBeVisible();
});

test('keys and a clicker turn the slides, and the address keeps the number', async () => {
  await atlas.show(slide(2));
  await expectSlide(page, 2);
  await expect(heading('Across Egypt')).toBeVisible();
  for (const [key, number] of [
    ['PageDown', 3],
    ['ArrowRight', 4],
    ['ArrowDown', 5],
    [' ', 6],
    ['Enter', 7],
    ['PageUp', 6],
    ['ArrowLeft', 5],
    ['ArrowUp', 4],
    ['End', 9],
    ['ArrowRight', 9],
    ['Home', 1],
    ['PageUp', 1],
  ] as const) {
    await page.keyboard.press(key);
    await expectSlide(page, number);
  }
  await page.goBack();
  await expectSlide(page, 9);
  expect(atlas.parameter('select')).toBeNull();
  expect(atlas.parameter('layers')).toBeNull();
});

test('letters blank the screen, change the theme, run the clock and list the keys', async () => {
  await atlas.show(slide(5));
  const blank = page.getByText(say('present.isBlank'));
  for (const key of ['b', '.']) {
    await page.keyboard.press(key);
    await expect(blank).toBeAttached();
    await page.keyboard.press(key);
    await expect(blank).not.toBeAttached();
  }
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
  await page.keyboard.press('t');
  await expect.poll(theme).toBe('light');
  await page.keyboard.press('t');
  await expect.poll(theme).toBe('dark');
  await page.keyboard.press('p');
  await expect(atlas.button('present.pause')).toBeVisible();
  await page.keyboard.press('p');
  await expect(atlas.button('present.play')).toBeVisible();
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: say('present.keysTitle') });
  await expect(keys.getByText('Page Down')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(keys).not.toBeAttached();
  await expectSlide(page, 5);
});

test('a free look is always possible, and Escape returns to the slide', async () => {
  await atlas.show(slide(5));
  await expect(back()).not.toBeAttached();
  const before = await atlas.picture(BOX);
  await page.mouse.move(640, 250);
  await page.mouse.wheel(0, -600);
  await expect(back()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(back()).not.toBeAttached();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(back()).toBeVisible();
  await back().click();
  await expect(back()).not.toBeAttached();
  await page.mouse.move(5, 5);
  await atlas.settled();
  const after = await atlas.picture(BOX);
  expect(countChanged(before, after)).toBeLessThan(200);
  await expectSlide(page, 5);
});

test('the presenter’s window stays in step, also when either is loaded anew', async () => {
  await atlas.show(slide(2));
  const opened = page.waitForEvent('popup');
  await page.keyboard.press('n');
  const presenter = await opened;
  await expectSlide(presenter, 2);
  await expect(presenter.getByText(say('present.nextSlide'), { exact: true })).toBeVisible();
  await expect(presenter.getByText('Laid from Egypt to France')).toBeVisible();

  await presenter.keyboard.press('PageDown');
  await expectSlide(presenter, 3);
  await expectSlide(page, 3);
  await page.bringToFront();
  await page.keyboard.press('PageDown');
  await expectSlide(page, 4);
  await expectSlide(presenter, 4);

  await presenter.reload();
  await expectSlide(presenter, 4);
  await presenter.getByRole('button', { name: say('present.next') }).click();
  await expectSlide(page, 5);

  await page.reload();
  await expectSlide(page, 5);
  await presenter.getByRole('button', { name: say('present.next') }).click();
  await expectSlide(page, 6);
  await page.keyboard.press('Home');
  await expectSlide(presenter, 1);

  await presenter.getByRole('button', { name: new RegExp(say('present.blank')) }).click();
  await expect(page.getByText(say('present.isBlank'))).toBeAttached();
  await page.keyboard.press('b');
  await expect(presenter.getByText(say('present.audienceBlank'))).not.toBeAttached();
  await presenter.close();
});

test('stories can be chosen, and one that is not there is said to be missing', async () => {
  await atlas.goTo('mode=present&story=no-such-story');
  await expect(page.getByRole('alert')).toContainText('no-such-story');
  await page.getByRole('button', { name: /^PEACE, from Karachi/ }).click();
  await expectSlide(page, 1);
  await expect.poll(() => atlas.parameter('story')).toBe('peace');
  await page.mouse.move(450, 250);
  await atlas.button('present.leave').click();
  await expect.poll(() => atlas.parameter('mode')).toBeNull();
  expect(atlas.parameter('select')).toBe('submarine-cables/peace-cable');
});
