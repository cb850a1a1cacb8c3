/** Two dates side by side: each side true to its clock, the handle between them, and the list of what changed. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { parseMonth } from '../../src/domain/month';
import { Atlas, queryOf, say } from './driver';
import { countChanged, type Picture } from './picture';
import { seriousViolations } from './serious-violations';

const CAMERA = { lng: '45', lat: '20', zoom: '2.6' };
const fills = (rest: Record<string, string>) => queryOf(['countries'], { ...CAMERA, ...rest });
const cables = (rest: Record<string, string>) =>
  queryOf(['submarine-cables'], { ...CAMERA, ...rest });

/** Open map on either side of where the handle stands at first. */
const LEFT = { x: 90, y: 190, width: 260, height: 220 };
const RIGHT = { x: 410, y: 190, width: 260, height: 220 };
/** Fewest pixels by which the fills of 2014 and of 2024 differ in such a part of the map. */
const OTHER_DATE = 2000;

let page: Page;
let atlas: Atlas;

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage();
  atlas = await Atlas.open(page, fills({ date: '2014-06' }));
});
test.afterAll(async () => {
  expect(atlas.foreignRequests()).toEqual([]);
  expect(atlas.errors).toEqual([]);
  await page.close();
});

const handle = (): Locator => page.getByRole('slider', { name: /^Border between/ });
const dateOf = (side: 'A' | 'B'): Locator =>
  page.getByRole('slider', { name: say(`compare.date${side}`) });
const list = (): Locator => page.getByRole('region', { name: say('tools.panel.changes') });
const group = (name: string): Locator =>
  list()
    .getByRole('group')
    .filter({ has: page.getByRole('heading', { name: say(`compare.groups.${name}`) }) });

async function parts(): Promise<[left: Picture, right: Picture]> {
  return [await atlas.picture(LEFT), await atlas.picture(RIGHT)];
}

test('each side shows its own date, and the handle moves by the keyboard', async () => {
  await atlas.show(fills({ date: '2014-06' }));
  const early = await parts();
  await atlas.show(fills({ date: '2024-06' }));
  const late = await parts();
  expect(countChanged(early[0], late[0])).toBeGreaterThan(OTHER_DATE);
  expect(countChanged(early[1], late[1])).toBeGreaterThan(OTHER_DATE);

  await atlas.show(fills({ date: '2024-06', compare: '2014-06' }));
  await expect(page.locator('#other-map canvas')).toBeVisible();
  await expect(page.getByText('June 2014', { exact: false }).first()).toBeVisible();
  const both = await parts();
  expect(countChanged(both[0], early[0]), 'left as A').toBeLessThan(OTHER_DATE / 10);
  expect(countChanged(both[1], late[1]), 'right as B').toBeLessThan(OTHER_DATE / 10);

  await handle().focus();
  await page.keyboard.press('Home');
  await expect(handle()).toHaveValue('0');
  expect(countChanged((await parts())[0], late[0]), 'all B').toBeLessThan(OTHER_DATE / 10);
  await page.keyboard.press('End');
  await expect(handle()).toHaveValue('1');
  expect(countChanged((await parts())[1], early[1]), 'all A').toBeLessThan(OTHER_DATE / 10);
  await page.keyboard.press('ArrowLeft');
  await expect(handle()).toHaveValue('0.98');
});

test('both dates move, and either may be the later', async () => {
  await atlas.show(cables({ date: '2024-06', compare: '2014-06' }));
  await dateOf('A').fill(String(parseMonth('2010-03')));
  await expect.poll(() => atlas.parameter('compare')).toBe('2010-03');
  await dateOf('B').fill(String(parseMonth('2008-05')));
  await expect.poll(() => atlas.parameter('date')).toBe('2008-05');
  await page.getByRole('button', { name: say('tools.panel.changes'), exact: true }).click();
  await expect(list()).toContainText(
    say('compare.fromBtoA', { from: 'May 2008', to: 'March 2010' }),
  );
});

test('the two maps keep one camera', async () => {
  await atlas.show(cables({ date: '2024-06', compare: '2024-06' }));
  await page.mouse.move(220, 300);
  await page.mouse.down();
  await page.mouse.move(300, 340, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => atlas.parameter('lng')).not.toBe(CAMERA.lng);
  await atlas.settled();
  // With one date on both sides nothing is to be seen of where they meet.
  await handle().focus();
  await page.keyboard.press('End');
  const left = await parts();
  await page.keyboard.press('Home');
  const right = await parts();
  expect(countChanged(left[0], right[0])).toBeLessThan(20);
  expect(countChanged(left[1], right[1])).toBeLessThan(20);
});

test('the mode opens the list; a row lifts and opens its record; Escape leaves', async () => {
  await atlas.show(cables({ date: '2022-06' }));
  await page
    .locator('label')
    .filter({ hasText: say('compare.mode') })
    .click();
  await expect.poll(() => atlas.parameter('compare')).toBe('2017-06');
  await expect(list()).toBeVisible();

  await atlas.show(cables({ date: '2022-06', compare: '2022-02', panel: 'changes' }));
  const row = group('entered')
    .getByRole('button', { name: /PEACE Cable/ })
    .first();
  await expect(row).toContainText('March 2022');
  await expect(list()).toContainText(
    say('compare.fromAtoB', { from: 'February 2022', to: 'June 2022' }),
  );
  await row.click();
  await expect(atlas.panel('PEACE Cable')).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(list()).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(atlas.panel('PEACE Cable')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.locator('#other-map')).toHaveCount(0);
  await expect.poll(() => atlas.parameter('compare')).toBeNull();
  await atlas.settled();
});

test('a list with nothing in it says why', async () => {
  await atlas.show(
    queryOf(['satellites'], { date: '1994-02', compare: '1994-01', panel: 'changes' }),
  );
  await expect(list()).toContainText(
    say('compare.nothing', { from: 'January 1994', to: 'February 1994' }),
  );
  await list()
    .getByRole('button', { name: say('compare.end') })
    .click();
  await expect(list()).toBeHidden();
});

test('axe finds nothing serious', async () => {
  await atlas.show(queryOf(['hubs'], { date: '2024-06', compare: '2020-01', panel: 'changes' }));
  await expect(group('entered')).toBeVisible();
  expect(await seriousViolations(page)).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the list stands in the sheet, and axe finds nothing serious', async ({ page: phone }) => {
    await Atlas.open(
      phone,
      queryOf(['hubs'], { date: '2024-06', compare: '2020-01', panel: 'changes', theme: 'light' }),
    );
    const inSheet = phone.getByRole('region', { name: say('tools.panel.changes') });
    await expect(inSheet).toBeVisible();
    await expect(phone.getByRole('slider', { name: /^Border between/ })).toBeVisible();
    expect(await seriousViolations(phone)).toEqual([]);
    await inSheet.getByRole('button', { name: say('compare.end') }).click();
    await expect(phone.locator('#other-map')).toHaveCount(0);
  });
});
