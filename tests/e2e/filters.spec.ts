/** Filters: chosen in the panel, undone by their chips, kept by the address, obeyed by the map. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { Atlas, queryOf, say } from './driver';
import { countChanged } from './picture';

let page: Page;
let atlas: Atlas;

test.beforeAll(async ({ browser }) => {
  page = await (await browser.newContext()).newPage();
  atlas = await Atlas.open(page, queryOf('default', { panel: 'filters' }));
});
test.afterAll(async () => {
  expect(atlas.foreignRequests()).toEqual([]);
  expect(atlas.errors).toEqual([]);
  await page.context().close();
});

const panel = () => page.getByRole('region', { name: say('tools.panel.filters') });
const chips = () => page.getByRole('region', { name: say('filters.chips') });
const chip = (name: string) =>
  chips().getByRole('button', { name: say('filters.remove', { name }) });
async function shown(): Promise<number> {
  const text = await panel()
    .getByText(/records? (is|are) shown$/)
    .textContent();
  return Number((text ?? '').replace(/\D/g, ''));
}

test('a value chosen in the panel leaves out all else: on the map, in the count and in the address', async () => {
  await atlas.settled();
  const before = await atlas.picture();
  const all = await shown();
  await panel()
    .getByRole('checkbox', { name: new RegExp(`^${say('state.planned')}`) })
    .check();
  await expect(chip(say('state.planned'))).toBeVisible();
  await expect.poll(shown).toBeLessThan(all);
  await expect.poll(() => atlas.parameter('state')).toBe('planned');
  await expect(
    page.getByRole('button', { name: say('filters.tool_one', { count: 1 }) }),
  ).toBeVisible();
  await atlas.settled();
  expect(countChanged(before, await atlas.picture())).toBeGreaterThan(2000);
});

test('an organisation is found by its name', async () => {
  await panel().getByText(say('filters.org'), { exact: true }).click();
  await panel()
    .getByRole('searchbox', { name: say('filters.find-org') })
    .fill('hmn');
  const choice = panel().getByRole('checkbox', { name: /^HMN Tech/ });
  await choice.check();
  await expect(choice).toBeChecked();
  await expect.poll(() => atlas.parameter('org')).toBe('hmn-tech');
  await expect(chip('HMN Technologies').or(chips().getByText(/HMN/)).first()).toBeVisible();
});

test('an address brings the filters back, and a chip is removed by the keyboard', async () => {
  await page.reload();
  await atlas.settled();
  const planned = chip(say('state.planned'));
  await expect(planned).toBeVisible();
  const few = await shown();
  await planned.focus();
  await page.keyboard.press('Delete');
  await expect(planned).toHaveCount(0);
  await expect.poll(() => atlas.parameter('state')).toBeNull();
  // The focus goes on to the chip that took its place.
  await expect(chips().getByRole('button').first()).toBeFocused();
  await expect.poll(shown).toBeGreaterThan(few);
  await page.keyboard.press('Enter');
  await expect(chips()).toHaveCount(0);
  await expect.poll(() => atlas.parameter('org')).toBeNull();
});

test('the panel and the chips keep the rules of accessibility', async () => {
  await atlas.show(
    queryOf('default', { panel: 'filters', confidence: 'low', opened: '2013..2020', state: 'out' }),
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
});

test('where nothing matches, the map says why and shows all again', async () => {
  await atlas.show('date=1995-01&org=hmn-tech&hide=hubs.gnss');
  const hint = page.getByRole('status').filter({ hasText: say('filters.noMatchHint') });
  await expect(hint).toBeVisible();
  await hint.getByRole('button', { name: say('filters.showAll') }).click();
  await expect(hint).toHaveCount(0);
  await expect.poll(() => atlas.parameter('org')).toBeNull();
  await expect.poll(() => atlas.parameter('hide')).toBeNull();
});

test('on a phone the chips scroll in a row of their own', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.show(
    queryOf('default', { state: 'planned,building', confidence: 'low,medium,high' }),
  );
  const row = await chips()
    .getByRole('list')
    .evaluate((list) => [list.scrollWidth, list.clientWidth]);
  expect(row[0]).toBeGreaterThan(row[1] ?? 0);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  const box = await chip(say('state.planned')).boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  await chip(say('state.planned')).click();
  await expect.poll(() => atlas.parameter('state')).toBe('building');
});
