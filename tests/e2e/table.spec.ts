/** The table: the twin of the map, by keyboard, with downloads, and where there is no map. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type Download, expect, type Locator, type Page, test } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { strFromU8, unzipSync } from 'fflate';
import type { FeatureCollection } from 'geojson';
import { Atlas, queryOf, say } from './driver';
import { withoutWebGl } from './without-webgl';

const CABLES = ['submarine-cables'] as const;
/** Filters down to one row, which then is in the page wherever it stands in the order. */
const PEACE = { org: 'peace-cable-international' };

class Table {
  readonly atlas: Atlas;
  readonly grid: Locator;
  constructor(atlas: Atlas) {
    this.atlas = atlas;
    this.grid = atlas.page.getByRole('grid', { name: say('tools.panel.table') });
  }

  row(name: string): Locator {
    return this.grid.getByRole('row', { name });
  }

  /** In its own order; the first row is that of the header. */
  get names(): Locator {
    return this.grid.getByRole('rowheader');
  }

  header(column: string): Locator {
    return this.grid.getByRole('columnheader', { name: say(`table.column.${column}`) });
  }

  async count(): Promise<number> {
    return Number(await this.grid.getAttribute('aria-rowcount')) - 1;
  }

  async download(format: string): Promise<Download> {
    const { page } = this.atlas;
    const coming = page.waitForEvent('download');
    await this.atlas.button('table.download').click();
    await page.getByRole('menuitem', { name: say(`table.format.${format}`) }).click();
    return coming;
  }
}

async function openTable(page: Page, query: string): Promise<Table> {
  const table = new Table(await Atlas.open(page, query));
  await expect(table.names.first()).toBeVisible();
  return table;
}

async function boxOf(place: Locator) {
  const box = await place.boundingBox();
  if (!box) throw new Error(`${place} is not to be seen`);
  return box;
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

test('a row opens its record on the map, and the tool closes the table', async ({ page }) => {
  const atlas = await Atlas.open(page, queryOf(CABLES, PEACE));
  await atlas.button('tools.panel.table').click();
  const table = new Table(atlas);
  await table.row('PEACE Cable').click();
  await expect(atlas.panel('PEACE Cable')).toBeVisible();
  await expect(table.row('PEACE Cable')).toHaveAttribute('aria-selected', 'true');
  await expect.poll(() => atlas.parameter('select')).toBe('submarine-cables/peace-cable');
  await page.keyboard.press('Escape');
  await expect(table.grid).toBeHidden();
  await expect.poll(() => atlas.parameter('panel')).toBeNull();
});

test.describe('without WebGL', () => {
  test.beforeEach(({ page }) => withoutWebGl(page));

  test('the table stands in for the map, and search, records and clock work', async ({ page }) => {
    const table = await openTable(page, queryOf(CABLES));
    const { atlas } = table;
    await expect(page.getByText(say('error.webglTitle'))).toBeVisible();
    await expect.poll(() => atlas.parameter('panel')).toBe('table');
    await page.getByRole('searchbox', { name: say('search.label') }).fill('PEACE');
    await page.getByRole('option', { name: 'PEACE Cable' }).first().click();
    await expect(atlas.panel('PEACE Cable')).toBeVisible();
    await expect(table.row('PEACE Cable')).toHaveAttribute('aria-selected', 'true');
    await atlas.setClock('2020-06');
    await expect(atlas.panel('PEACE Cable')).toBeVisible();
    expect(atlas.errors).toEqual([]);
  });

  for (const [width, height] of [
    [1280, 720],
    [900, 600],
  ] as const)
    test(`what is said of the map stands beside the table at ${width} x ${height}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      const { atlas } = await openTable(page, queryOf(CABLES));
      const table = await boxOf(page.getByRole('region', { name: say('tools.panel.table') }));
      for (const said of [atlas.button('error.retry'), page.getByText(say('error.webglHint'))]) {
        const { y, height: high } = await boxOf(said);
        expect(y + high).toBeLessThanOrEqual(table.y);
      }
    });

  test('on a phone the table waits until it is asked for, and covers nothing that is said', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const atlas = await Atlas.open(page, queryOf(CABLES));
    await expect(page.getByRole('heading', { name: say('error.webglTitle') })).toBeInViewport();
    expect(atlas.parameter('panel')).toBeNull();
    await page.getByRole('button', { name: say('tools.panel.table') }).click();
    await expect(new Table(atlas).names.first()).toBeVisible();
  });

  test('in the narrowest window with a head beside the tools neither lies over the other', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 720, height: 900 });
    await Atlas.open(page, queryOf(CABLES));
    const head = await boxOf(page.locator('header[data-cover]'));
    const tools = await boxOf(page.getByRole('navigation').first());
    expect(head.x + head.width).toBeLessThanOrEqual(tools.x);
  });

  test('is sorted and read by the keyboard alone', async ({ page }) => {
    const table = await openTable(page, queryOf(CABLES, { panel: 'table' }));
    await table.header('name').focus();
    await page.keyboard.press('Enter');
    await expect(table.header('name')).toHaveAttribute('aria-sort', 'ascending');
    await expect.poll(() => table.atlas.parameter('sort')).toBe('name');
    const first = await table.names.first().textContent();
    await page.keyboard.press('Enter');
    await expect(table.header('name')).toHaveAttribute('aria-sort', 'descending');
    await expect(table.names.first()).not.toHaveText(first ?? '');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect.poll(() => table.atlas.parameter('select')).toMatch(/^submarine-cables\//);
  });

  test('follows the clock, and shows the columns that are chosen', async ({ page }) => {
    const table = await openTable(page, queryOf(CABLES, { panel: 'table', ...PEACE }));
    const { atlas } = table;
    await expect.poll(() => table.count()).toBe(1);
    const state = (word: string) =>
      table.row('PEACE Cable').getByRole('gridcell', { name: say(`state.${word}`) });
    await expect(state('in-service')).toBeVisible();
    await atlas.setClock('2019-06');
    await expect(state('in-service')).toHaveCount(0);
    await expect(state('planned')).toBeVisible();
    await atlas.setClock('2015-06');
    await expect(table.row('PEACE Cable')).toHaveCount(0);
    await expect(page.getByText(say('table.empty'))).toBeVisible();
    await atlas.setClock('2024-06');
    await atlas.button('table.columns').click();
    await page.getByRole('menuitemcheckbox', { name: say('table.column.length') }).click();
    await page.keyboard.press('Escape');
    // it stands at the right, out of sight on a screen as narrow as this
    await expect(table.grid).toHaveAttribute('aria-colcount', '8');
    await expect.poll(() => atlas.parameter('cols')).toContain('length');
  });

  test('is downloaded as CSV and as ZIP with what is shown, no more and no less', async ({
    page,
  }) => {
    const table = await openTable(
      page,
      queryOf(['hubs', 'teleports'], { panel: 'table', lang: 'en' }),
    );
    const count = await table.count();
    const csv = await bytesOf(await table.download('csv'));
    const rows = csvParse(csv.toString('utf8'));
    expect(rows).toHaveLength(count);
    expect(rows.columns).toEqual(expect.arrayContaining(['record', 'name_en', 'sources']));
    const zip = await table.download('zip');
    expect(zip.suggestedFilename()).toBe('digital-silk-road-atlas-2024-06.zip');
    const files = unzipSync(await bytesOf(zip));
    expect(strFromU8(files['records.csv'] as Uint8Array)).toBe(csv.toString('utf8'));
    const { features } = JSON.parse(
      strFromU8(files['records.geojson'] as Uint8Array),
    ) as FeatureCollection;
    expect(features).toHaveLength(count);
    const readme = strFromU8(files['README.md'] as Uint8Array);
    expect(readme).toContain(`${count} records`);
    expect(readme).toContain('as of June 2024');
    expect(readme).toContain('panel=table');
  });

  test('a download that fails saves nothing and says so', async ({ page }) => {
    const table = await openTable(page, queryOf(CABLES, { panel: 'table' }));
    await page.route('**/submarine-cables.csv', (route) => route.abort());
    await table.atlas.button('table.download').click();
    await page.getByRole('menuitem', { name: say('table.format.csv') }).click();
    await expect(table.atlas.notice).toContainText(say('table.failed'));
  });

  test('five thousand rows scroll with some dozens in the page', async ({ page }) => {
    await page.route('**/data/v1/atlas.json', async (route) => {
      const dataset = await (await route.fetch()).json();
      const cables = dataset.entities.filter(
        ({ kind }: { kind: string }) => kind === 'submarine-cables',
      );
      dataset.entities = Array.from({ length: 5000 }, (_, i) => ({
        ...cables[i % cables.length],
        id: `cable-${i}`,
        name: { en: `Cable ${i}` },
        phases: ['in-service', 0],
      }));
      await route.fulfill({ json: dataset });
    });
    const table = await openTable(page, queryOf(CABLES, { panel: 'table', sort: 'name' }));
    await expect.poll(() => table.count()).toBe(5000);
    await table.grid.evaluate((grid) => {
      grid.scrollTop = grid.scrollHeight;
    });
    await expect(table.row('Cable 4999')).toBeVisible();
    expect(await table.names.count()).toBeLessThan(100);
  });

  for (const lang of ['en', 'zh'])
    test(`axe finds nothing (${lang})`, async ({ page }) => {
      await openTableAnyLanguage(page, lang);
      const { violations } = await new AxeBuilder({ page })
        .include('section:has([role="grid"])')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
});

async function openTableAnyLanguage(page: Page, lang: string): Promise<void> {
  const theme = lang === 'zh' ? 'light' : 'dark';
  await Atlas.open(
    page,
    queryOf('default', { panel: 'table', lang, theme, select: 'submarine-cables/peace-cable' }),
  );
  await expect(page.getByRole('rowheader').first()).toBeVisible();
}
