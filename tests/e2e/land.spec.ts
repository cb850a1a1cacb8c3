/** Land cables: gateways, scopes that can be switched off, the official total. */
import { expect, type Page, test } from '@playwright/test';
import { Atlas, queryOf, say } from './driver';
import { countChanged } from './picture';
import { recordOf } from './records';

const HORGOS = queryOf(['terrestrial-cables'], { lng: '80.4', lat: '44.2', zoom: '5' });

let page: Page;
let atlas: Atlas;

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage();
  atlas = await Atlas.open(page, HORGOS);
});
test.afterAll(async () => {
  expect(atlas.foreignRequests()).toEqual([]);
  expect(atlas.errors).toEqual([]);
  await page.close();
});

test('a gateway is a mark that opens its record, with the cables that pass', async () => {
  await atlas.show(HORGOS);
  const gateway = recordOf('gateways', 'horgos');
  const [lng = 0, lat = 0] = gateway.point ?? [];
  await atlas.clickPlace(lng, lat);
  const panel = atlas.panel(gateway.name.en);
  await expect(panel.getByRole('heading', { name: gateway.name.en })).toBeVisible();
  await expect.poll(() => atlas.parameter('select')).toBe('gateways/horgos');
  const cables = panel.getByRole('region', { name: say('panel.cablesThrough') });
  await cables
    .getByRole('button', { name: recordOf('terrestrial-cables', 'cn-kz-horgos').name.en })
    .click();
  await expect.poll(() => atlas.parameter('select')).toBe('terrestrial-cables/cn-kz-horgos');
  await page.keyboard.press('Escape');
});

test('national backbones have a switch, which the address keeps and the map follows', async () => {
  await atlas.show(queryOf(['terrestrial-cables'], { lng: '30', lat: '-5', zoom: '4' }));
  const before = await atlas.picture();
  const key = await atlas.openKey();
  const count = key
    .getByRole('switch', { name: new RegExp(`^${say('layer.terrestrial-cables')}`) })
    .first();
  const counted = async () => Number(((await count.textContent()) ?? '').replace(/\D/g, ''));
  const all = await counted();
  const backbones = key.getByRole('switch', { name: new RegExp(say('scope.national-backbone')) });
  await backbones.click();
  await expect(backbones).toHaveAttribute('aria-checked', 'false');
  await expect.poll(() => atlas.parameter('hide')).toBe('terrestrial-cables.national-backbone');
  await expect.poll(counted).toBeLessThan(all);
  await page.keyboard.press('Escape');
  await atlas.settled();
  expect(countChanged(before, await atlas.picture())).toBeGreaterThan(300);
});

test('the key says how much of the official total is named, and opens it with the other figures', async () => {
  await atlas.show(HORGOS);
  const key = await atlas.openKey();
  await key.getByRole('button', { name: / of 130 named here/ }).click();
  await expect.poll(() => atlas.parameter('select')).toBe('agreements/cbterrestrial-130');
  const panel = atlas.panel(recordOf('agreements', 'cbterrestrial-130').name.en);
  const figures = panel.getByRole('region', { name: say('panel.figures') }).getByRole('listitem');
  await expect(figures.first()).toContainText('2004');
  expect(await figures.count()).toBeGreaterThan(8);
});
