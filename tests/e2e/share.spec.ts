/** Handing a view on, and views that keep to a version of the data. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { say } from './driver';
import { withoutWebGl } from './without-webgl';

const { version } = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../dist/data/v1/index.json'), 'utf8'),
) as { version: string };
const PEACE = 'select=submarine-cables/peace-cable';

test.describe.configure({ mode: 'serial' });

let page: Page;
const asked: string[] = [];

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  await withoutWebGl(page);
  page.on('request', (request) => asked.push(request.url()));
});
test.afterAll(() => page.close());

const dialog = () => page.getByRole('dialog');
const tab = (way: string) => dialog().getByRole('tab', { name: say(`share.tab.${way}`) });
const copy = () => dialog().getByRole('button', { name: say('share.copy'), exact: true });
const field = () => dialog().getByRole('textbox');
const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

async function openDialog(query: string): Promise<void> {
  await page.goto(`?${query}`);
  await page.getByRole('button', { name: say('share.open') }).click();
  await expect(dialog()).toBeVisible();
}

test('a link is copied with one key, and says so', async () => {
  await openDialog(`${PEACE}&date=2025-03`);
  await expect(copy()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog().getByRole('status')).toHaveText(say('share.copied'));
  expect(await clipboard()).toMatch(/\?select=submarine-cables\/peace-cable&date=2025-03$/);
});

test('every other way is shown before it is copied; "as it is today" binds it to a version', async () => {
  await dialog()
    .locator('label', { has: page.getByRole('radio', { name: say('share.asToday') }) })
    .click();
  await tab('element').click();
  await expect(field()).toHaveValue(/<silk-road-map date="2025-03" .*data="[0-9a-f]{12}"/);
  await expect(dialog().locator('figure img')).toHaveAttribute('src', /peace-cable\.svg$/);
  await copy().click();
  await expect(dialog().getByRole('status')).toHaveText(say('share.copied'));
  expect(await clipboard()).toContain(`data="${version}"`);
  await tab('frame').click();
  await expect(field()).toHaveValue(new RegExp(`<iframe src=".*mode=embed.*data=${version}`));
  await tab('picture').click();
  await expect(field()).toHaveValue(/<a href=".*<img src=".*peace-cable\.svg"/);
  await tab('cite').click();
  await expect(field()).toHaveValue(new RegExp(`^Digital Silk Road Atlas\\. .*${version}`));
  await dialog()
    .locator('label', { has: page.getByRole('radio', { name: say('share.style.ris') }) })
    .click();
  await expect(field()).toHaveValue(/^TY {2}- MAP/);
  await tab('code').click();
  await expect(dialog().getByRole('img')).toHaveAttribute('data-qr', new RegExp(version));
});

test('where the clipboard is refused, the text is selected and the reader told', async () => {
  await tab('link').click();
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    document.execCommand = () => false;
  });
  await copy().click();
  await expect(dialog().getByRole('status')).toHaveText(say('share.selected'));
  const selected = await field().evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(selected).toBe(await field().inputValue());
  await page.keyboard.press('Escape');
  await expect(dialog()).toBeHidden();
});

test('a view that is bound to a version takes every file from it, whatever the current data are', async () => {
  await page.route('**/data/v1/**', (route) => route.fulfill({ body: '{"version":"changed"}' }));
  asked.length = 0;
  await page.goto(`?${PEACE}&data=${version}`);
  await expect(page.getByRole('heading', { name: 'PEACE Cable' })).toBeVisible();
  await expect(page.getByText(say('panel.life'), { exact: true }).first()).toBeVisible();
  await page.getByRole('searchbox').first().fill('gwadar');
  await expect(page.getByRole('option').first()).toBeVisible();
  // beside the map, which is not drawn here
  await expect(page.getByText(`Data version ${version}`)).toBeAttached();
  expect(asked.filter((url) => url.includes('/data/v1/'))).toEqual([]);
  expect(asked.filter((url) => url.includes(`/data/releases/${version}/`)).length).toBeGreaterThan(
    2,
  );
  await page.unroute('**/data/v1/**');
});

test('a version that the site does not keep is said, and the current data are one press away', async () => {
  await page.goto(`?${PEACE}&date=2025-03&data=000000000000`);
  await expect(page.getByRole('alert')).toContainText(
    say('share.noVersionTitle', { version: '000000000000' }),
  );
  await page.getByRole('button', { name: say('share.showCurrent') }).click();
  await expect(page.getByRole('heading', { name: 'PEACE Cable' })).toBeVisible();
  // the table opens where no map can be drawn
  await expect(page).toHaveURL(
    /\?select=submarine-cables\/peace-cable(&panel=table)?&date=2025-03$/,
  );
});

test('an embedded map has the link to the atlas and no dialog', async () => {
  await page.goto('?mode=embed');
  await expect(page.getByRole('link', { name: say('embed.open') })).toBeVisible();
  await expect(page.getByRole('button', { name: say('share.open') })).toHaveCount(0);
});
