/** Pages of parties: an organisation and a country, each with an address of its own. */
import { expect, test } from '@playwright/test';
import { Atlas, queryOf, say } from './driver';
import { countNear } from './picture';
import { seriousViolations } from './serious-violations';

const HMN = { select: 'organisations/hmn-tech' };

test('a party of a cable opens its page, a row of that opens the record, and Back leads back', async ({
  page,
}) => {
  const atlas = await Atlas.open(
    page,
    queryOf(['submarine-cables'], { select: 'submarine-cables/peace-cable' }),
  );
  await atlas
    .panel('PEACE Cable')
    .getByRole('button', { name: 'HMN Tech', exact: true })
    .first()
    .click();
  const party = atlas.panel('HMN Tech');
  await expect(party.getByRole('heading', { name: 'HMN Tech', level: 1 })).toBeFocused();
  await expect.poll(() => atlas.parameter('select')).toBe(HMN.select);
  await expect(party.getByText('Huawei Marine Networks')).toBeVisible();
  await expect(page).toHaveTitle(/^HMN Tech · /);

  const supplier = party.getByRole('region', { name: say('role.supplier') });
  const row = supplier.getByRole('button').filter({ hasText: 'since' }).first();
  const name = (await row.locator('span > span').first().textContent()) ?? '';
  await row.click();
  await expect(atlas.panel(name)).toBeVisible();
  await expect.poll(() => atlas.parameter('select')).toMatch(/^submarine-cables\//);

  await page.goBack();
  await expect(party).toBeVisible();
  await page.goBack();
  await expect(atlas.panel('PEACE Cable')).toBeVisible();
});

test('the search finds an organisation by its former name and opens it', async ({ page }) => {
  const atlas = await Atlas.open(page, queryOf(['submarine-cables']));
  await page.getByRole('searchbox').fill('Huawei Marine');
  const group = page.getByRole('group', { name: new RegExp(say('party.organisations')) });
  await group.getByRole('option', { name: 'HMN Tech' }).click();
  await expect(atlas.panel('HMN Tech')).toBeVisible();
  await expect.poll(() => atlas.parameter('select')).toBe(HMN.select);
});

test('an address opens the page, with what it touches in view and lit', async ({ page }) => {
  const atlas = await Atlas.open(page, queryOf(['submarine-cables'], HMN));
  const party = atlas.panel('HMN Tech');
  await expect(party.getByText(/^Takes part in \d+ records/)).toBeVisible();
  await expect(party.getByRole('region', { name: say('party.byYear') })).toBeVisible();
  await expect(party.getByRole('button', { name: 'China', exact: true })).toBeVisible();
  await expect.poll(() => atlas.parameter('lng')).not.toBeNull();
  expect(atlas.errors).toEqual([]);
  await atlas.button('panel.close').click();
  await expect(party).toBeHidden();
});

test('the rest of the map rests while an organisation is open', async ({ page }) => {
  const camera = { lng: '60', lat: '20', zoom: '2.5' };
  const atlas = await Atlas.open(
    page,
    queryOf(['submarine-cables'], { ...HMN, ...camera, theme: 'light' }),
  );
  await atlas.mapAlone();
  // The hue of submarine cables on paper.
  const vivid = async () => countNear(await atlas.picture(), [9, 115, 177], 20);
  const lit = await vivid();
  await atlas.show(queryOf(['submarine-cables'], { ...camera, theme: 'light' }));
  const all = await vivid();
  expect(lit).toBeGreaterThan(50);
  expect(lit).toBeLessThan(all * 0.6);
});

test('an organisation that is not there is said to be missing', async ({ page }) => {
  const atlas = await Atlas.open(page, queryOf(['hubs'], { select: 'organisations/nobody' }));
  await expect(atlas.problem).toContainText(say('party.missing', { id: 'nobody' }));
});

test('one without a country says that it is not known', async ({ page }) => {
  const atlas = await Atlas.open(
    page,
    queryOf(['hubs'], { select: 'organisations/miranda-media' }),
  );
  await expect(atlas.panel('Miranda Media').getByText(say('party.unknownCountry'))).toBeVisible();
});

test('a country lists its organisations, and axe finds nothing serious on either page', async ({
  page,
}) => {
  const atlas = await Atlas.open(page, queryOf(['hubs'], { select: 'countries/pak' }));
  const here = page.getByRole('region', { name: say('party.ofCountry') });
  await expect(here).toBeVisible();
  expect.soft(await seriousViolations(page), 'country').toEqual([]);
  await here.getByRole('button').filter({ hasText: 'PTCL' }).click();
  await expect(atlas.panel('PTCL')).toBeVisible();
  await atlas.settled();
  expect.soft(await seriousViolations(page), 'organisation').toEqual([]);
});
