/** Stations, teleports, hubs and satellites: told apart, spread apart, linked. */
import { expect, type Page, test } from '@playwright/test';
import { Atlas, queryOf, say } from './driver';
import { countChanged, countNear } from './picture';
import { builtRecords, recordOf } from './records';

let page: Page;
let atlas: Atlas;

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage();
  atlas = await Atlas.open(page, queryOf('none'));
});
test.afterAll(async () => {
  expect(atlas.errors).toEqual([]);
  await page.close();
});

/** Part of the map that no tool covers. */
const PART = { x: 240, y: 110, width: 560, height: 340 };
const BEIJING = { lng: '116.4', lat: '39.9' };

/** Hubs whose own place is one spot of Beijing. */
function hubsOfOneSpot(): string[] {
  const hubs = builtRecords().entities.filter(({ kind, point }) => kind === 'hubs' && point);
  const spots = hubs.map(({ point }) => String(point));
  const counts = spots.map((spot) => spots.filter((one) => one === spot).length);
  const most = spots[counts.indexOf(Math.max(...counts))];
  return hubs.filter((_, i) => spots[i] === most).map(({ id }) => id);
}

test('marks of one place stand apart, and each is hit where it stands', async () => {
  const ids = hubsOfOneSpot();
  expect(ids.length).toBeGreaterThan(3);
  const [lng = 0, lat = 0] = recordOf('hubs', ids[0] ?? '').point ?? [];
  for (const id of ids.slice(0, 3)) {
    await atlas.show(
      queryOf(['hubs'], { lng: String(lng), lat: String(lat), zoom: '7', date: '2026-11' }),
    );
    await atlas.clickRecord('hubs', id);
    await expect(atlas.panel(recordOf('hubs', id).name.en)).toBeVisible();
    await expect.poll(() => atlas.parameter('select')).toBe(`hubs/${id}`);
  }
});

test('further out a fan opens under the pointer', async () => {
  await atlas.show(queryOf(['hubs'], { ...BEIJING, zoom: '3.4', date: '2026-11' }));
  const box = { x: 380, y: 200, width: 320, height: 260 };
  const closed = await atlas.picture(box);
  const [x, y] = await atlas.pixelOf(116.4, 39.9);
  await page.mouse.move(x, y);
  await page.mouse.move(x + 1, y);
  await expect
    .poll(async () => countChanged(closed, await atlas.picture(box)))
    .toBeGreaterThan(400);
  await page.mouse.move(20, 590);
});

test('the key switches one kind of site off, and the address says so', async () => {
  await atlas.show(queryOf(['hubs'], { date: '2026-11' }));
  const all = await atlas.picture(PART);
  const key = await atlas.openKey();
  const kind = key.getByRole('switch', { name: say('type.data-centre') });
  await expect(kind).toBeChecked();
  await kind.click();
  await expect(kind).not.toBeChecked();
  await expect.poll(() => atlas.parameter('hide')).toBe('hubs.data-centre');
  await page.keyboard.press('Escape');
  await atlas.settled();
  expect(countChanged(all, await atlas.picture(PART))).toBeGreaterThan(200);
  await atlas.show(queryOf(['hubs'], { date: '2026-11' }));
  expect(countChanged(all, await atlas.picture(PART))).toBeLessThan(50);
});

test('a selected satellite shows where it is seen from, and arcs to its stations', async () => {
  // The whole circle stands on the open map, between the margin and the tools of the camera.
  const view = { lng: '-18', lat: '5', zoom: '1' };
  await atlas.show(queryOf(['teleports', 'satellites'], view));
  const before = await atlas.picture();
  await atlas.show(
    queryOf(['teleports', 'satellites'], { ...view, select: 'satellites/nigcomsat-1r' }),
  );
  const yellow = [245, 230, 93] as const;
  const after = await atlas.picture();
  expect(countNear(after, [...yellow], 60) - countNear(before, [...yellow], 60)).toBeGreaterThan(
    300,
  );
});

test('a programme leads to its sites, and each of them back', async () => {
  await atlas.show(queryOf('default', { select: 'hubs/cbers-programme' }));
  const programme = recordOf('hubs', 'cbers-programme').name.en;
  const sites = atlas
    .panel(programme)
    .getByRole('region', { name: say('panel.programmeSites') })
    .getByRole('button');
  await sites.first().click();
  await expect.poll(() => atlas.parameter('select')).not.toBe('hubs/cbers-programme');
  await page
    .getByRole('region', { name: say('panel.programmes') })
    .getByRole('button')
    .first()
    .click();
  await expect.poll(() => atlas.parameter('select')).toBe('hubs/cbers-programme');
});

test('an organisation lists the other records that it takes part in', async () => {
  await atlas.show(queryOf('default', { select: 'hubs/cbers-programme' }));
  const panel = atlas.panel(recordOf('hubs', 'cbers-programme').name.en);
  const others = panel.getByRole('button', { name: /: Also in \d+ other record/ }).first();
  await expect(others).toHaveAttribute('aria-expanded', 'false');
  await others.click();
  const list = panel.locator(`[id="${await others.getAttribute('aria-controls')}"]`);
  await list.getByRole('button').first().click();
  await expect.poll(() => atlas.parameter('select')).not.toBe('hubs/cbers-programme');
});
