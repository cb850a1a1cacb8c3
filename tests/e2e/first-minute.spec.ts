/** The first minute: progress while the records load, questions that set the view, how to read the map, corrections. */
import { expect, type Page, test } from '@playwright/test';
import { Atlas, say } from './driver';
import { recordOf } from './records';

const SATELLITES = say('about.question.satellites');
const HMN = say('about.question.hmn');

let page: Page;
let atlas: Atlas;

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage();
  atlas = await Atlas.open(page);
});
test.afterAll(async () => {
  expect(atlas.foreignRequests()).toEqual([]);
  expect(atlas.errors).toEqual([]);
  await page.close();
});

test('questions stand in the head of the opening view; each is a link that sets the view', async () => {
  await atlas.show('');
  const questions = page.getByRole('region', { name: say('about.ask') });
  await expect(questions.getByRole('link')).toHaveCount(3);
  const link = questions.getByRole('link', { name: HMN });
  expect(await link.getAttribute('href')).toContain('org=hmn-tech');
  await link.click();
  await expect.poll(() => atlas.parameter('org')).toBe('hmn-tech');
  await expect.poll(() => atlas.parameter('orgrole')).toBe('supplier');
  await expect(questions).toBeHidden();
  await page.goBack();
  await expect(questions).toBeVisible();
  await questions.getByRole('link', { name: SATELLITES }).click();
  await expect.poll(() => atlas.parameter('projection')).toBe('globe');
  await atlas.settled();
});

test('questions can be put away for good', async () => {
  await atlas.show('');
  await atlas.button('about.dismiss').click();
  const questions = page.getByRole('region', { name: say('about.ask') });
  await expect(questions).toBeHidden();
  await page.reload();
  await atlas.settled();
  await expect(questions).toBeHidden();
});

test('the panel tells how to read the map, with the questions and the version of the data', async () => {
  await atlas.show('');
  await atlas.button('tools.panel.about').click();
  const panel = atlas.panel(say('tools.panel.about'));
  for (const id of ['shows', 'marks', 'dates', 'method', 'limits', 'totals', 'boundaries'])
    await expect(panel.getByRole('heading', { name: say(`about.${id}.title`) })).toBeVisible();
  await expect(panel.getByRole('link', { name: HMN })).toBeVisible();
  const data = panel.getByRole('link', { name: 'index.json' });
  const answer = await page.request.get(
    new URL((await data.getAttribute('href')) ?? '', page.url()).href,
  );
  const { version } = (await answer.json()) as { version: string };
  await expect(panel).toContainText(version);
  await panel.getByRole('button', { name: say('key.open') }).click();
  await expect(page.getByRole('region', { name: say('key.title') })).toBeVisible();
  await page.keyboard.press('Escape');
});

test('a record can be corrected by a text that names it', async () => {
  await atlas.show('select=submarine-cables/peace-cable&date=2024-06');
  const record = atlas.panel(recordOf('submarine-cables', 'peace-cable').name.en);
  await record.getByRole('button', { name: say('about.correct.short'), exact: true }).click();
  const dialog = page.getByRole('dialog', { name: say('about.correct.title') });
  const text = dialog.getByRole('textbox');
  await expect(text).toHaveValue(/Record: submarine-cables\/peace-cable\nData: \w+/);
  await expect(text).toHaveValue(/select=submarine-cables\/peace-cable/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(record).toBeVisible();
});

test('while the records load the page says so', async ({ browser }) => {
  const slow = await browser.newPage();
  await slow.route('**/atlas.json', () => undefined);
  await slow.goto('');
  await expect(slow.getByRole('status')).toContainText(say('app.loading'));
  await expect(slow.getByText(say('app.title'))).toBeVisible();
  await slow.close();
});
