/** The one file that speaks to the browser for the specs, in words of the atlas. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type CDPSession, expect, type Locator, type Page } from '@playwright/test';
import type { Entity } from '../../src/domain/dataset';
import type { Kind } from '../../src/domain/kinds';
import type { LayerId } from '../../src/domain/layer-id';
import { formatMonthIso, parseMonth } from '../../src/domain/month';
import { FANS_FROM_ZOOM, fanOf } from '../../src/layers/shared/fan';
import { decodeView } from '../../src/state/url-codec';
import type { View } from '../../src/state/view';
import { decodePng, type Picture } from './picture';
import { type Box, toPixel } from './projection';
import { builtRecords, placesOf, recordOf } from './records';

type Messages = { [key: string]: string | Messages };

const messages: Messages = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../src/messages/en.json'), 'utf8'),
);

/** What the page says in English. @param key such as `panel.close` */
export function say(key: string, values: Record<string, string | number> = {}): string {
  const text = key
    .split('.')
    .reduce<string | Messages | undefined>(
      (part, name) => (typeof part === 'object' ? part[name] : undefined),
      messages,
    );
  if (typeof text !== 'string') throw new Error(`there is no message ${key}`);
  return text.replace(/{{(\w+)}}/g, (_, name: string) => String(values[name]));
}

/** A day of the past on which every layer has something to show, so that a new record moves no test. */
const FIXED_DATE = '2024-06';

const WINDOW: Box = { x: 0, y: 0, width: 900, height: 600 };

/** How far a mark stands from its place, in a fan that is open. */
function shiftOf(
  entity: Entity,
  { camera: { zoom }, layers, hidden }: View,
): readonly [number, number] {
  if (zoom < FANS_FROM_ZOOM) return [0, 0];
  const dataset = builtRecords();
  const fan = fanOf(dataset, { zoom, layers, hidden, placed: null, scale: 1, isGlobe: false });
  return fan.shiftOf(dataset.entities.indexOf(entity));
}

/** No pixel of the clicked place lies closer to the edge of what can be clicked than this. */
const CLEAR_PIXELS = 14;

export class Atlas {
  readonly page: Page;
  /** Every address that the page asked for. */
  readonly requests: string[] = [];
  readonly errors: string[] = [];
  #session: CDPSession | null = null;

  constructor(page: Page) {
    this.page = page;
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('pageerror', (error) => this.errors.push(String(error)));
  }

  /** @param query of the address, without the question mark */
  static async open(page: Page, query = ''): Promise<Atlas> {
    const atlas = new Atlas(page);
    await atlas.goTo(query);
    await atlas.settled();
    return atlas;
  }

  /** Loads the page and waits for nothing. */
  async goTo(query: string): Promise<void> {
    await this.page.goto(query ? `?${query}` : '');
  }

  /** All that was asked for is drawn. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(() => {
      const { ready, settled } = document.documentElement.dataset;
      return ready !== undefined && settled !== undefined;
    });
    // what has just been asked for reaches the map with the next frame, and takes the mark away first
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await this.page.waitForFunction(() => document.documentElement.dataset.settled !== undefined);
  }

  /** Changes the address as "back" and "forward" do, and waits for the page, not for the map. */
  async turnTo(query: string): Promise<void> {
    await this.page.evaluate(async (search) => {
      history.pushState(null, '', search ? `?${search}` : location.pathname);
      dispatchEvent(new PopStateEvent('popstate'));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }, query);
  }

  /** The same, until the other view is drawn. */
  async show(query: string): Promise<void> {
    await this.turnTo(query);
    await this.settled();
  }

  /** What the address says. */
  view(): View {
    return decodeView(new URL(this.page.url()).search).view;
  }

  /** A parameter of the address, `null` where it is not written. */
  parameter(name: string): string | null {
    return new URL(this.page.url()).searchParams.get(name);
  }

  /** Addresses of other hosts that were asked for; there must be none. */
  foreignRequests(): string[] {
    const { origin } = new URL(this.page.url());
    return this.requests.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(origin));
  }

  /** Takes all but the map off the page, so that a count of pixels counts the map. */
  async mapAlone(): Promise<void> {
    await this.page.addStyleTag({
      content: 'body * { visibility: hidden } #map, #map * { visibility: visible }',
    });
  }

  /** A picture of the screen or of a part of it, in its file format. */
  async shot(box?: Box): Promise<Buffer> {
    this.#session ??= await this.page.context().newCDPSession(this.page);
    const { data } = await this.#session.send('Page.captureScreenshot', {
      format: 'png',
      ...(box ? { clip: { ...box, scale: 1 } } : {}),
    });
    return Buffer.from(data, 'base64');
  }

  async picture(box: Box = WINDOW): Promise<Picture> {
    return decodePng(await this.shot(box));
  }

  get map(): Locator {
    return this.page.locator('#map');
  }

  async #mapBox(): Promise<Box> {
    const box = await this.map.boundingBox();
    if (!box) throw new Error('there is no map');
    return box;
  }

  /** Where a place is on the screen; flat map only. */
  async pixelOf(lng: number, lat: number): Promise<[number, number]> {
    return toPixel(lng, lat, this.view().camera, await this.#mapBox());
  }

  async clickPlace(lng: number, lat: number): Promise<void> {
    await this.page.mouse.click(...(await this.pixelOf(lng, lat)));
  }

  /**
   * Clicks a record on the map where no tool covers it, as far from the other shown records as can be; where
   * another is within reach all the same, chooses the record in the chooser.
   */
  async clickRecord(kind: Kind, id: string): Promise<void> {
    const view = this.view();
    const box = await this.#mapBox();
    const pixelsOf = (places: [number, number][]) =>
      places.map(([lng, lat]) => toPixel(lng, lat, view.camera, box));
    const own = recordOf(kind, id);
    const [dx, dy] = shiftOf(own, view);
    const others = builtRecords()
      .entities.filter((one) => one !== own && (view.layers as readonly Kind[]).includes(one.kind))
      .filter((one) => one.kind !== 'countries')
      .flatMap((one) => pixelsOf(placesOf(one)));
    const distance = ([x, y]: [number, number]) =>
      Math.min(Number.MAX_VALUE, ...others.map(([a, b]) => Math.hypot(a - x, b - y)));
    const candidates = pixelsOf(placesOf(own))
      .map(([x, y]): [number, number] => [x + dx, y + dy])
      .map((pixel) => ({ pixel, clear: distance(pixel) }))
      .sort((a, b) => b.clear - a.clear);
    for (const { pixel } of candidates)
      if (await this.#isOpenMap(pixel)) {
        await this.page.mouse.click(...pixel);
        return this.#chooseIfAsked(own.name.en);
      }
    throw new Error(`${kind}/${id} is nowhere on the open map`);
  }

  async #chooseIfAsked(name: string): Promise<void> {
    const answer = this.chooser.or(this.panel(name));
    await expect(answer.first()).toBeVisible();
    if (await this.chooser.isVisible())
      await this.chooser.getByRole('button').filter({ hasText: name }).first().click();
  }

  #isOpenMap([x, y]: [number, number]): Promise<boolean> {
    return this.page.evaluate(
      ({ x, y, clear }) =>
        [-clear, 0, clear].every((dx) =>
          [-clear, 0, clear].every((dy) =>
            document.elementFromPoint(x + dx, y + dy)?.closest('#map'),
          ),
        ),
      { x, y, clear: CLEAR_PIXELS },
    );
  }

  /** The open panel of a record. */
  panel(name: string | RegExp): Locator {
    return this.page.getByRole('region', { name });
  }

  sources(panel: Locator): Locator {
    return panel.getByRole('region', { name: say('panel.sources') }).getByRole('listitem');
  }

  get chooser(): Locator {
    return this.page.getByRole('dialog', { name: say('chooser.title') });
  }

  button(key: string, values: Record<string, string | number> = {}): Locator {
    return this.page.getByRole('button', { name: say(key, values), exact: true });
  }

  get clock(): Locator {
    return this.page.getByRole('slider', { name: say('clock.month') });
  }

  /** Moves the handle of the clock. @param month such as `2017-06` */
  async setClock(month: string): Promise<void> {
    const index = parseMonth(month);
    if (index === null) throw new Error(`${month} is no month of the clock`);
    await this.clock.fill(String(index));
    await expect.poll(() => this.parameter('date')).toBe(formatMonthIso(index));
    await this.settled();
  }

  async openKey(): Promise<Locator> {
    await this.button('key.open').click();
    return this.page.getByRole('region', { name: say('key.title') });
  }

  /** The message at the edge of the map. */
  get notice(): Locator {
    return this.page.getByRole('status').filter({ has: this.page.getByRole('button') });
  }

  get problem(): Locator {
    return this.page.getByRole('alert');
  }
}

/** Query of a view of the fixed date. */
export function queryOf(
  layers: readonly LayerId[] | 'none' | 'default',
  rest: Record<string, string> = {},
): string {
  const shown = layers === 'default' ? {} : { layers: layers === 'none' ? layers : layers.join() };
  return new URLSearchParams({ date: FIXED_DATE, ...shown, ...rest }).toString();
}
