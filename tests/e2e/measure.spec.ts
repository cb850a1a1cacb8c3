/** The path between two landing points: by clicks and by typing, its length, what is left when a cable is cut. */
import { expect, type Page, test } from '@playwright/test';
import { Atlas, queryOf, say } from './driver';
import { countChanged } from './picture';
import { recordOf } from './records';

const OPEN = queryOf('default', { panel: 'measure', lng: '60', lat: '14', zoom: '3.2' });
const ENDS = queryOf('default', {
  panel: 'measure',
  path: 'aden,jeddah',
  lng: '52',
  lat: '12',
  zoom: '3.2',
});

let page: Page;
let atlas: Atlas;

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage();
  atlas = await Atlas.open(page, OPEN);
});
test.afterAll(async () => {
  expect(atlas.foreignRequests()).toEqual([]);
  expect(atlas.errors).toEqual([]);
  await page.close();
});

const panel = () => atlas.panel(say('tools.panel.measure'));

test('two clicks on landing points give the path, which the map lifts and the address keeps', async () => {
  await atlas.show(OPEN);
  const before = await atlas.picture({ x: 0, y: 150, width: 500, height: 350 });
  for (const id of ['aden', 'jeddah']) {
    const [lng = 0, lat = 0] = recordOf('landing-points', id).point ?? [];
    await atlas.clickPlace(lng, lat);
    await expect.poll(() => atlas.parameter('path')).toContain(id);
  }
  await expect.poll(() => atlas.parameter('path')).toBe('aden,jeddah');
  await expect.poll(() => atlas.parameter('select')).toBeNull();
  await expect(
    panel().getByRole('listitem').filter({ hasText: 'SEA-ME-WE 3' }).first(),
  ).toBeVisible();
  await expect(panel().getByRole('status')).toContainText(/\d km.*ms one way/);
  await atlas.settled();
  const after = await atlas.picture({ x: 0, y: 150, width: 500, height: 350 });
  expect(countChanged(before, after)).toBeGreaterThan(1000);
});

test('a cable that is cut is gone round, and the way back is one press', async () => {
  await atlas.show(ENDS);
  const total = panel().getByRole('status');
  const whole = await total.textContent();
  const cut = panel()
    .getByRole('button', { name: / km, .* ms/ })
    .first();
  await cut.click();
  await expect(cut).toHaveAttribute('aria-pressed', 'true');
  await expect(total).toContainText(
    say('measure.without', { name: recordOf('submarine-cables', 'seamewe-3').name.en }),
  );
  await cut.click();
  await expect(total).toHaveText(whole ?? '');
});

test('ends are found by typing, swapped and cleared, by the keyboard alone', async () => {
  await atlas.show(OPEN);
  const from = panel().getByRole('combobox', { name: say('measure.from') });
  await from.focus();
  await page.keyboard.type('djibouti c');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => atlas.parameter('path')).toBe('djibouti-city,');
  await panel()
    .getByRole('combobox', { name: say('measure.to') })
    .focus();
  await page.keyboard.type('Karachi');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => atlas.parameter('path')).toBe('djibouti-city,karachi');
  await atlas.button('measure.swap').press('Enter');
  await expect.poll(() => atlas.parameter('path')).toBe('karachi,djibouti-city');
  await atlas.button('measure.clear').press('Enter');
  await expect.poll(() => atlas.parameter('path')).toBeNull();
  await expect(from).toHaveValue('');
});

test('before there was a path it says so, and goes to the day of the first', async () => {
  await atlas.show(ENDS.replace('2024-06', '2001-01'));
  await expect(panel().getByRole('status')).toContainText(
    say('measure.none', { date: 'January 2001' }),
  );
  await panel()
    .getByRole('button', { name: /^Go to / })
    .click();
  await expect(panel().getByRole('status')).toContainText(' km');
});
