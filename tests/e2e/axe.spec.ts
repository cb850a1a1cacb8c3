/** axe on every screen, in both themes and both languages; one page, which only changes its address. */
import { expect, type Page, test } from '@playwright/test';
import { KINDS } from '../../src/domain/kinds';
import { THEMES } from '../../src/lib/themes';
import { PANELS } from '../../src/state/view';
import { Atlas, queryOf } from './driver';
import { builtRecords } from './records';
import { anyViolations } from './serious-violations';

/** A record of each kind that has as much to show as any: the one in most countries. */
const RECORDS = KINDS.map((kind) => {
  const [most] = builtRecords()
    .entities.filter((entity) => entity.kind === kind)
    .sort((a, b) => b.countries.length - a.countries.length);
  if (!most) throw new Error(`there is no record of the kind ${kind}`);
  return `${kind}/${most.id}`;
});

/** Either theme and either language once: what a colour does to a rule depends on no word, and the other way round. */
const LOOKS = [
  { theme: 'dark', lang: 'en' },
  { theme: 'light', lang: 'zh' },
] as const;

interface Screen {
  name: string;
  view?: Record<string, string>;
  /** What is done once the address is there. */
  open?: (page: Page) => Promise<void>;
  close?: (page: Page) => Promise<void>;
}

const isLoaded = async (page: Page) => {
  await expect(page.locator('[data-record-name]')).toBeVisible();
  await expect(page.locator('[class*="_loading_"]')).toHaveCount(0);
};

const SCREENS: Screen[] = [
  { name: 'the map' },
  {
    name: 'the key',
    open: (page) => page.locator('#key-button').click(),
    close: (page) => page.locator('#key-button').click(),
  },
  {
    name: 'the search',
    open: async (page) => {
      await page.getByRole('searchbox').fill('Karachi');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
    close: (page) => page.getByRole('searchbox').fill(''),
  },
  {
    name: 'the keys',
    open: async (page) => {
      await page.locator('#map canvas').focus();
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    close: (page) => page.keyboard.press('Escape'),
  },
  ...PANELS.map((panel) => ({ name: `the panel ${panel}`, view: { panel } })),
  ...RECORDS.map((select) => ({ name: select, view: { select }, open: isLoaded })),
  {
    name: 'a cable with much to say',
    view: { select: 'submarine-cables/peace-cable' },
    open: isLoaded,
  },
  { name: 'a partner country', view: { select: 'countries/pak' }, open: isLoaded },
  { name: 'an organisation', view: { select: 'organisations/hmn-tech' } },
  { name: 'chips', view: { org: 'hmn-tech', orgrole: 'supplier', from: '2010' } },
  { name: 'two dates', view: { compare: '2014-06', panel: 'changes' } },
  { name: 'a path', view: { panel: 'measure', path: 'karachi,djibouti-city' } },
  { name: 'a record that is not there', view: { select: 'hubs/no-such-hub' } },
  { name: 'no layer', view: { layers: 'none' } },
  { name: 'the globe', view: { projection: 'globe' } },
];

test('axe finds nothing on any screen, in both themes and languages', async ({ page }) => {
  test.setTimeout(600_000);
  const atlas = await Atlas.open(page, queryOf(['hubs']));
  // A theme at a time: with it the map loads its style again.
  for (const look of LOOKS)
    for (const { name, view = {}, open, close } of SCREENS) {
      await atlas.turnTo(queryOf(['hubs'], { ...look, ...view }));
      await open?.(page);
      const label = `${name}, ${look.theme}, ${look.lang}`;
      expect.soft(await anyViolations(page), label).toEqual([]);
      await close?.(page);
    }
  expect(atlas.errors).toEqual([]);
});

test('axe finds nothing in the chooser', async ({ page }) => {
  const atlas = await Atlas.open(
    page,
    queryOf(['submarine-cables'], { lng: '67', lat: '24.5', zoom: '6' }),
  );
  const [lng = 0, lat = 0] =
    builtRecords().entities.find(({ id }) => id === 'karachi')?.point ?? [];
  await atlas.clickPlace(lng, lat);
  await expect(page.getByRole('dialog')).toBeVisible();
  for (const theme of THEMES) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    expect.soft(await anyViolations(page), theme).toEqual([]);
  }
});

test('axe finds nothing where something failed', async ({ page }) => {
  const atlas = new Atlas(page);
  await page.route('**/data/v1/atlas.json', (route) => route.fulfill({ status: 404 }));
  for (const look of LOOKS) {
    await atlas.goTo(queryOf(['hubs'], look));
    await expect(atlas.problem).toBeVisible();
    expect.soft(await anyViolations(page), `${look.theme}, ${look.lang}`).toEqual([]);
  }
});
