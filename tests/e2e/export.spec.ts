/** Pictures, pages and films of the view, and what is printed. */
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { Atlas, say } from './driver';
import { countChanged, countInk, cropped, decodePng, type Picture } from './picture';

const SIZE = { width: 640, height: 420 };
/** Pixels of a film of 1280 by 720. */
const DATE_ON_FILM = { x: 0, y: 60, width: 400, height: 60 };

let page: Page;
let atlas: Atlas;

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage({ viewport: SIZE, acceptDownloads: true });
  atlas = await Atlas.open(page, 'date=2024-06&zoom=1.2&lng=60&lat=20');
});
test.afterAll(async () => {
  expect(atlas.foreignRequests()).toEqual([]);
  expect(atlas.errors).toEqual([]);
  await page.close();
});

const dialog = () => page.getByRole('dialog', { name: say('picture.title') });
const choice = (key: string) => dialog().getByRole('radio', { name: new RegExp(say(key)) });

async function openDialog(): Promise<void> {
  if (await dialog().isVisible()) return;
  await atlas.button('tools.more').click();
  await page.getByRole('menuitem', { name: say('picture.open') }).click();
  await expect(dialog()).toBeVisible();
}

async function download(format: string): Promise<{ name: string; bytes: Buffer }> {
  await openDialog();
  await choice(`picture.format-${format}`).check();
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 90_000 }),
    dialog()
      .getByRole('button', { name: say('picture.download'), exact: true })
      .click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test('a PNG is drawn at the resolution that was chosen', async () => {
  await openDialog();
  await choice('picture.format-png').check();
  await dialog().getByRole('radio', { name: '2×' }).check();
  const { name, bytes } = await download('png');
  expect(name).toBe('digital-silk-road-atlas-2024-06.png');
  const picture = decodePng(bytes);
  // the map twice as large, and a margin on each side
  expect(picture.width).toBeGreaterThan(2 * SIZE.width);
  expect(picture.width).toBeLessThan(2 * SIZE.width + 200);
  expect(picture.height).toBeGreaterThan(2 * SIZE.height);
  expect(countInk(picture)).toBeGreaterThan(20_000);
});

test('an SVG is a drawing with its words', async () => {
  await openDialog();
  await dialog().getByLabel(say('picture.name')).fill('Cables & <stations>');
  const svg = (await download('svg')).bytes.toString('utf8');
  // The page itself lets no text become markup.
  const reader = await page.context().browser()?.newPage();
  if (!reader) throw new Error('the browser is gone');
  const read = await reader.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      isBroken: parsed.querySelector('parsererror') !== null,
      words: [...parsed.querySelectorAll('text')].map((one) => one.textContent ?? ''),
      shapes: parsed.querySelectorAll('path').length,
    };
  }, svg);
  await reader.close();
  expect(read.isBroken).toBe(false);
  expect(read.shapes).toBeGreaterThan(150);
  const words = read.words.join(' ');
  for (const word of ['Cables & <stations>', 'June 2024', 'CC BY 4.0', 'endorsement', 'INDIA'])
    expect(words).toContain(word);
  expect(words.replaceAll(' ', '')).toContain('date=2024-06');
});

test('a PDF has shapes and text', async () => {
  const { bytes } = await download('pdf');
  expect(bytes.toString('latin1', 0, 5)).toBe('%PDF-');
  const text = [...bytes.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)]
    .map(([, stream = '']) => {
      try {
        return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
      } catch {
        return '';
      }
    })
    .join('\n');
  expect(text).toContain('(June 2024) Tj');
  expect(text).toContain('CC BY 4.0');
});

test('a film of some months is a video file, and can be stopped', async () => {
  await openDialog();
  await choice('picture.format-film').check();
  const field = (end: string) => dialog().getByLabel(say(`picture.${end}`), { exact: true });
  await field('from').fill('2024-06');
  await field('to').fill('2024-02');
  const start = dialog().getByRole('button', { name: say('picture.download'), exact: true });
  await expect(start).toBeDisabled();
  await field('to').fill('2030-01');
  await start.click();
  await expect(dialog().getByRole('progressbar')).toBeVisible();
  await dialog()
    .getByRole('button', { name: say('picture.cancel') })
    .click();
  await expect(start).toBeEnabled();
  await expect(dialog().getByRole('progressbar')).not.toBeAttached();

  await field('to').fill('2024-08');
  const { name, bytes } = await download('film');
  const isMp4 = bytes.toString('latin1', 4, 8) === 'ftyp';
  const isWebM = bytes.readUInt32BE(0) === 0x1a45dfa3;
  expect(isMp4 ? '.mp4' : isWebM ? '.webm' : 'neither').toBe(name.slice(name.lastIndexOf('.')));
  const frames = await framesOf(bytes, `video/${isMp4 ? 'mp4' : 'webm'}`, [0.02, 0.3, 0.98]);
  for (const frame of frames) {
    expect([frame.width, frame.height]).toEqual([1280, 720]);
    // a map, and not a ground with words
    expect(countInk(cropped(frame, { x: 200, y: 200, width: 800, height: 400 }))).toBeGreaterThan(
      5_000,
    );
    const foot = { x: 0, y: 640, width: 1280, height: 60 };
    expect(countInk(cropped(frame, foot))).toBeGreaterThan(500);
  }
  const [first, , last] = frames.map((frame) => cropped(frame, DATE_ON_FILM));
  if (!first || !last) throw new Error('there are no frames');
  expect(countChanged(first, last)).toBeGreaterThan(300);
});

/** A piece of a film at shares of its time, decoded by the browser. */
async function framesOf(film: Buffer, type: string, shares: readonly number[]): Promise<Picture[]> {
  const reader = await page.context().browser()?.newPage();
  if (!reader) throw new Error('the browser is gone');
  const frames = await reader.evaluate(
    async ({ data, type, shares }) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const video = document.createElement('video');
      video.muted = true;
      video.src = URL.createObjectURL(new Blob([bytes], { type }));
      await new Promise((done, fail) => {
        video.onloadeddata = done;
        video.onerror = () => fail(new Error(`no film: ${video.error?.message}`));
      });
      const canvas = document.createElement('canvas');
      canvas.width = video.videoWidth;
      canvas.height = video.videoHeight;
      const found: string[] = [];
      for (const share of shares) {
        await new Promise((done) => {
          video.onseeked = done;
          video.currentTime = share * video.duration;
        });
        canvas.getContext('2d')?.drawImage(video, 0, 0);
        found.push(canvas.toDataURL('image/png').split(',')[1] ?? '');
      }
      return found;
    },
    { data: film.toString('base64'), type, shares },
  );
  await reader.close();
  return frames.map((frame) => decodePng(Buffer.from(frame, 'base64')));
}

test('what is printed is a sheet with the map, and no tools', async () => {
  await page.keyboard.press('Escape');
  await expect(dialog()).not.toBeAttached();
  await atlas.settled();
  await expect(page.locator('html[data-printable]')).toBeAttached();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-sheet')).toBeVisible();
  await expect(page.getByRole('navigation', { name: say('tools.name') })).not.toBeVisible();
  const words = await page
    .locator('.print-sheet text')
    .evaluateAll((all) => all.map((one) => one.textContent).join(' '));
  expect(words).toContain('June 2024');
  expect(words).toContain('CC BY 4.0');
  const box = await page.locator('.print-sheet canvas').boundingBox();
  expect(
    countInk(decodePng(await page.screenshot({ clip: box ?? { x: 0, y: 0, ...SIZE } }))),
  ).toBeGreaterThan(2000);
  const paper = await page.pdf({ format: 'A4', landscape: true });
  expect(paper.toString('latin1')).toMatch(/\/Count 1\b/);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.print-sheet')).not.toBeAttached();
});
