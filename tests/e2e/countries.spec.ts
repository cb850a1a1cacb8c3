/** Countries as a reader meets them: filled by a choice, small ones, their page, agreements and milestones. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { Atlas, queryOf, say } from './driver';
import { countChanged, countNear, type Rgb } from './picture';
import { builtRecords, recordOf } from './records';

let page: Page;
let atlas: Atlas;

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage();
  atlas = await Atlas.open(page, queryOf(['countries']));
});
test.afterAll(async () => {
  expect(atlas.foreignRequests()).toEqual([]);
  expect(atlas.errors).toEqual([]);
  await page.close();
});

const tokens = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../src/lib/tokens.json'), 'utf8'),
);
const ramp = (step: number) => tokens.themes.dark.ramp[step - 1].slice(0, 3) as Rgb;
const EUROPE = { lng: '12', lat: '43', zoom: '4' };
/** Over Italy, clear of the masthead and the clock. */
const ITALY = { x: 430, y: 190, width: 60, height: 150 };

test('the key chooses what the fill stands for, and the address keeps it', async () => {
  await atlas.show(queryOf(['countries']));
  const key = await atlas.openKey();
  await key.getByRole('radio', { name: say('fill.membership') }).check();
  await expect.poll(() => atlas.parameter('fill')).toBe('membership');
  const classes = key.getByRole('list', { name: say('fill.membership') });
  await expect(classes.getByRole('listitem').first()).toContainText(/\d/);
  await page.keyboard.press('Escape');
});

test('a country that left is hatched from that day on', async () => {
  await atlas.mapAlone();
  const view = { ...EUROPE, fill: 'membership' };
  await atlas.show(queryOf(['countries'], { ...view, date: '2023-11' }));
  const before = await atlas.picture(ITALY);
  await atlas.show(queryOf(['countries'], { ...view, date: '2023-12' }));
  const after = await atlas.picture(ITALY);
  const member = ramp(4);
  const whole = countNear(before, member, 6);
  expect(whole).toBeGreaterThan(1500);
  expect(countNear(after, member, 6)).toBeLessThan(whole / 2);
  // Strokes, not plain land.
  expect(countNear(after, member, 20)).toBeGreaterThan(whole / 20);
  expect(countChanged(before, after)).toBeGreaterThan(whole / 3);
});

test('a small country is picked on a map of the world', async () => {
  await page.reload();
  atlas = await Atlas.open(page, queryOf(['countries'], { lng: '70', lat: '10', zoom: '1.6' }));
  const [lng = 0, lat = 0] = recordOf('countries', 'mdv').point ?? [];
  const [x, y] = await atlas.pixelOf(lng, lat);
  await page.mouse.click(x + 8, y - 6);
  await expect(atlas.panel(recordOf('countries', 'mdv').name.en)).toBeVisible();
});

test('the page of a country tells its growth, its dates and its neighbours, and leads on', async () => {
  await atlas.show(queryOf('default', { select: 'countries/pak' }));
  const panel = atlas.panel(recordOf('countries', 'pak').name.en);
  await expect(panel.getByRole('region', { name: say('panel.growth') })).toBeVisible();
  const dates = panel.getByRole('region', { name: say('panel.chronicle') });
  const years = await dates.getByRole('listitem').allTextContents();
  const numbers = years.map((text) => Number(/(19|20)\d\d/.exec(text)?.[0]));
  expect(numbers.length).toBeGreaterThan(4);
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  const beside = panel.getByRole('region', { name: say('panel.neighbours') });
  await beside.getByRole('button', { name: recordOf('countries', 'irn').name.en }).click();
  await expect.poll(() => atlas.parameter('select')).toBe('countries/irn');
});

test('all records of a country come in one file, made here', async () => {
  await atlas.show(queryOf('default', { select: 'countries/mdv' }));
  const panel = atlas.panel(recordOf('countries', 'mdv').name.en);
  const download = page.waitForEvent('download');
  await panel.getByRole('button', { name: say('panel.archiveGet') }).click();
  const path = await (await download).path();
  const files = unzipSync(readFileSync(path));
  expect(Object.keys(files).sort()).toEqual(['README.md', 'records.csv', 'records.geojson']);
  const text = (name: string) => Buffer.from(files[name] ?? []).toString('utf8');
  const own = builtRecords().entities.filter(
    ({ kind, countries, total }) => countries.includes('MV') && !total && kind !== 'landing-points',
  );
  const { features } = JSON.parse(text('records.geojson'));
  const ids = new Set(
    features.map((one: { properties: { record: string } }) => one.properties.record),
  );
  expect(ids.size).toBe(own.length);
  for (const { properties } of features) expect(properties.sources.length).toBeGreaterThan(0);
  expect(text('records.csv').split('\n')[0]).toContain('sources');
  expect(text('README.md')).toContain('CC BY 4.0');
});

test('a selected agreement shows its arcs while their layer is off', async () => {
  const camera = { lng: '70', lat: '30', zoom: '1.6' };
  await atlas.show(queryOf('none', camera));
  await atlas.mapAlone();
  const bare = await atlas.picture();
  const select = 'agreements/digital-green-framework-2023';
  await atlas.show(queryOf('none', { ...camera, select }));
  expect(countChanged(bare, await atlas.picture())).toBeGreaterThan(1000);
});

test('a milestone stands on the map in its month, and opens', async () => {
  await page.reload();
  atlas = await Atlas.open(
    page,
    queryOf(['countries'], { date: '2017-12', lng: '115', lat: '32', zoom: '2.5' }),
  );
  const { name } = recordOf('milestones', 'ms-2017-12-wic4');
  const mark = page.locator('#map').getByRole('button', { name: name.en });
  await mark.click();
  await expect(atlas.panel(name.en)).toBeVisible();
  await atlas.show(queryOf(['countries'], { date: '2018-03', lng: '115', lat: '32', zoom: '2.5' }));
  await expect(mark).toHaveCount(0);
});
