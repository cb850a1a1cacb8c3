/** A screen that nobody minds: the loop, the visitor's map, the way back, a lost context. */
import { expect, type Page, test } from '@playwright/test';
import { Atlas, say } from './driver';
import { countChanged } from './picture';

const REST = 'mode=kiosk&story=peace&rest=600&lang=en&theme=dark';

let page: Page;
let atlas: Atlas;

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage({ viewport: { width: 900, height: 600 } });
  await page.addInitScript(() => {
    const locks: string[] = [];
    const request = async (kind: string) => {
      locks.push(kind);
      return { released: false, release: async () => {} };
    };
    Object.assign(window, { locks });
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  atlas = await Atlas.open(page, REST);
});
test.afterAll(async () => {
  expect(atlas.foreignRequests()).toEqual([]);
  expect(atlas.errors).toEqual([]);
  await page.close();
});

const slide = (number: number) => page.locator(`[data-slide="${number}"]`);
const phase = (name: 'loop' | 'map') => page.locator(`[data-phase="${name}"]`);
const question = () => page.getByRole('alertdialog', { name: say('kiosk.stillThere') });

/** What can be pressed and is smaller than a finger. */
function smallTargets(): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, a, [role="option"], [role="switch"], label')].flatMap(
      (element) => {
        const { width, height } = element.getBoundingClientRect();
        const isSmall = width > 0 && height > 0 && (width < 47.9 || height < 47.9);
        return isSmall ? [`${element.textContent || element.ariaLabel} ${width}x${height}`] : [];
      },
    ),
  );
}

/** Whether an event of a kind is left to the browser. */
function isLeft(kind: string, init: Record<string, unknown> = {}): Promise<boolean> {
  return page.evaluate(
    ({ kind, init }) => {
      const make = kind === 'wheel' ? WheelEvent : kind === 'keydown' ? KeyboardEvent : MouseEvent;
      const target = document.querySelector('h1');
      return target?.dispatchEvent(new make(kind, { bubbles: true, cancelable: true, ...init }));
    },
    { kind, init },
  ) as Promise<boolean>;
}

test('slides come by themselves, and the first touch gives the map', async () => {
  await expect(slide(1)).toBeVisible();
  await expect(page.getByText(say('kiosk.invitation'))).toBeVisible();
  await expect(page.getByText('Converge Digest')).toBeVisible();
  // The map may be on its way from slide to slide for as long as the loop runs.
  await atlas.turnTo(REST.replace('rest=600', 'rest=1'));
  await expect(slide(2)).toBeVisible();
  await expect(slide(3)).toBeVisible();
  expect(atlas.parameter('slide')).toBeNull();
  await atlas.show(REST);
  await page.mouse.click(450, 150);
  await expect(phase('map')).toBeVisible();
  await expect(page.locator('[data-veil]')).not.toBeAttached();
  await expect(page.getByRole('searchbox')).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { locks: string[] }).locks)).toEqual([
    'screen',
  ]);
});

test('the map has a search, a key and records, large, without a link or a download', async () => {
  expect(await smallTargets()).toEqual([]);
  await page.getByRole('searchbox').fill('peace cable');
  await page
    .getByRole('option', { name: /^PEACE Cable/ })
    .first()
    .click();
  const record = page.getByRole('region', { name: 'PEACE Cable' });
  await expect(record.getByRole('region', { name: say('panel.sources') })).toBeAttached();
  await expect(record.getByText('TeleGeography').first()).toBeAttached();
  await expect(page.locator('a[href], a[download]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: say('panel.share') })).toHaveCount(0);
  expect(await smallTargets()).toEqual([]);
  await atlas.openKey();
  expect(await smallTargets()).toEqual([]);
  expect(new URL(page.url()).search).toBe(`?${REST}`);
});

test('the page itself cannot be zoomed, selected or left', async () => {
  for (const [kind, init] of [
    ['contextmenu', {}],
    ['selectstart', {}],
    ['dragstart', {}],
    ['wheel', { ctrlKey: true }],
    ['keydown', { key: '+', ctrlKey: true }],
    ['keydown', { key: 'p', ctrlKey: true }],
  ] as const)
    expect(await isLeft(kind, init), kind).toBe(false);
  expect(await isLeft('keydown', { key: 'x', ctrlKey: true })).toBe(true);
  const { select, viewport } = await page.evaluate(() => ({
    select: getComputedStyle(document.body).userSelect,
    viewport: document.querySelector<HTMLMetaElement>('meta[name="viewport"]')?.content,
  }));
  expect(select).toBe('none');
  expect(viewport).toContain('user-scalable=no');
});

test('who does not answer is gone, and all is as it was', async () => {
  const query = `${REST}&idle=15&ask=3`;
  await atlas.goTo(query);
  await atlas.settled();
  await page.keyboard.press('Space');
  await expect(phase('map')).toBeVisible();
  await atlas.openKey();
  await page.getByRole('button', { name: '中文' }).click();
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('zh-Hans');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await page.keyboard.press('a');
  await expect(page.getByRole('alertdialog')).not.toBeAttached();
  await expect(phase('map')).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('switch').first().click();
  await expect(page.getByRole('switch').first()).toHaveAttribute('aria-checked', 'false');
  await expect(question()).toBeVisible();
  await expect(question()).toContainText(/in [123] second/);
  await expect(phase('loop')).toBeVisible();
  await expect(slide(1)).toBeVisible();
  await expect(question()).not.toBeAttached();
  expect(new URL(page.url()).search).toBe(`?${query}`);
  await page.keyboard.press('Space');
  await expect(phase('map')).toBeVisible();
  await expect(page.getByRole('region', { name: 'PEACE Cable' })).not.toBeAttached();
  await atlas.openKey();
  await expect(page.getByRole('switch').first()).toHaveAttribute('aria-checked', 'true');
});

/** Takes the context of the map away and waits until another is there. */
async function loseContext(): Promise<void> {
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#map canvas');
    canvas?.setAttribute('data-lost', '');
    canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect(page.locator('#map canvas:not([data-lost])')).toBeAttached();
  await expect(page.locator('#map canvas')).toHaveCount(1);
  await atlas.settled();
}

for (const [name, query, times] of [
  ['a kiosk', REST, 2],
  ['the atlas', 'select=submarine-cables/peace-cable&lng=50&lat=20&zoom=3&date=2023-01', 2],
] as const)
  test(`a lost WebGL context comes back in ${name}`, async () => {
    await page.setViewportSize({ width: 500, height: 360 });
    await atlas.show(query);
    const box = { x: 0, y: 0, width: 500, height: 360 };
    const before = await atlas.picture(box);
    for (let time = 0; time < times; time++) {
      await loseContext();
      expect(countChanged(before, await atlas.picture(box))).toBeLessThan(300);
    }
    await expect(atlas.problem).toHaveCount(0);
  });
