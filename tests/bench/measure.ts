/** One run of one page: everything that is told of it, measured in a browser of its own. */
import type { Browser, CDPSession, Page } from '@playwright/test';

export interface Figures {
  /** Kilobytes over the wire and requests until the map is interactive. */
  kilobytes: number;
  requests: number;
  /** Milliseconds since the address was asked for; of the first picture not a number where the browser told none. */
  firstPicture: number;
  interactive: number;
  /** Long tasks until interactive: how many, and their sum in ms. */
  longTasks: number;
  longTaskMs: number;
  /** Milliseconds of the atlas to read, unpack and index the records; not a number where the page does not say. */
  records: number;
  /** Milliseconds in what listens to the clock, of which nothing is drawn yet; the middle one. */
  handler: number;
  /** Milliseconds of processor time of the main thread for a step of the clock, and for a filter set or taken away. */
  step: number;
  filter: number;
  /** Milliseconds from a step of the clock until the map stands. */
  drawn: number;
  /** Megabytes of the JavaScript heap after a collection. */
  heap: number;
  /** Frames in a second while the map is dragged. */
  frames: number;
}

export interface Contender {
  name: string;
  /** Below `/x<factor>/`. */
  path: string;
  isAtlas: boolean;
}

const STEPS = 8;
/** Months since the year 2000. */
const FIRST_MONTH = 120;
const MS_PER_DAY = 86_400_000;
const DRAG_MS = 2000;
const READY_MS = 240_000;
/** After a step, until what it caused has been drawn: the same on every page. */
const REST_MS = 350;
const QUIET_MS = 1500;

/** Until the main thread has been without a long task for a while. */
async function quiet(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { benchBusy: performance.now() }));
  await page.waitForFunction(
    (ms) => performance.now() - (window as unknown as { benchBusy: number }).benchBusy > ms,
    QUIET_MS,
  );
}

/** Until all is drawn that was asked for: a slow page is behind with its steps. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => 'settled' in document.documentElement.dataset);
  await quiet(page);
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

/** Milliseconds of processor time of the main thread for each of some actions, less what the page costs at rest for as long. */
async function costOf(
  page: Page,
  session: CDPSession,
  act: (at: number) => Promise<unknown>,
): Promise<number> {
  const rest = () => page.waitForTimeout(REST_MS);
  const spent = async (work: () => Promise<unknown>) => {
    const before = await taskSeconds(session);
    await work();
    return (await taskSeconds(session)) - before;
  };
  const idle = await spent(async () => {
    for (let at = 0; at < STEPS; at++) {
      await page.evaluate(() => 0);
      await rest();
    }
  });
  const busy = await spent(async () => {
    for (let at = 0; at < STEPS; at++) {
      await act(at);
      await rest();
    }
  });
  return (1000 * (busy - idle)) / STEPS;
}

/** Milliseconds in which the browser ran what listens to the keys, or the page its own step; the middle one. */
async function handlerTime(page: Page): Promise<number> {
  const times = await page.evaluate(
    () => (window as unknown as { benchHandlers: number[] }).benchHandlers,
  );
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** What is done to a page; a year on and a month back as by the keys of the atlas's clock. */
const actsOf = (page: Page, isAtlas: boolean) => {
  const showMonth = (month: number) =>
    page.evaluate(
      (day) => {
        const { benchPage, benchHandlers } = window as unknown as {
          benchPage: { step(day: number): void };
          benchHandlers: number[];
        };
        const start = performance.now();
        benchPage.step(day);
        benchHandlers.push(performance.now() - start);
      },
      Date.UTC(2000, month, 1) / MS_PER_DAY,
    );
  const clock = page.getByRole('slider').first();
  // Pressed on the keyboard: to find the clock each time would be work of the page that nobody else does.
  const { keyboard } = page;
  return {
    toStart: async () => {
      if (!isAtlas) return showMonth(FIRST_MONTH);
      await page.evaluate(
        (date) => {
          const query = new URLSearchParams(location.search);
          query.set('date', date);
          history.replaceState(null, '', `?${query}`);
          dispatchEvent(new PopStateEvent('popstate'));
        },
        new Date(Date.UTC(2000, FIRST_MONTH, 1)).toISOString().slice(0, 7),
      );
      await clock.focus();
    },
    yearOn: (at: number) =>
      isAtlas ? keyboard.press('PageUp') : showMonth(FIRST_MONTH + 12 * (at + 1)),
    monthBack: (at: number) =>
      isAtlas ? keyboard.press('ArrowLeft') : showMonth(FIRST_MONTH + 12 * STEPS - at - 1),
    filter: (at: number) =>
      page.evaluate(
        ({ isOn, isAtlas }) => {
          if (!isAtlas) {
            const { benchPage } = window as unknown as { benchPage: { filter(is: boolean): void } };
            benchPage.filter(isOn);
            return;
          }
          const query = new URLSearchParams(location.search);
          if (isOn) query.set('confidence', 'high');
          else query.delete('confidence');
          history.replaceState(null, '', `?${query}`);
          dispatchEvent(new PopStateEvent('popstate'));
        },
        { isOn: at % 2 === 0, isAtlas },
      ),
  };
};

/** Milliseconds from each of some actions until the page says that it has drawn all; the middle one. */
async function drawnAfter(page: Page, act: (at: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < STEPS; at++) {
    await page.evaluate(() => {
      const start = performance.now();
      const root = document.documentElement;
      Object.assign(window, {
        benchDrawn: new Promise((done) => {
          let isUnsettled = false;
          new MutationObserver((_, observer) => {
            const isSettled = 'settled' in root.dataset;
            if (isUnsettled && isSettled) {
              observer.disconnect();
              done(performance.now() - start);
            }
            isUnsettled ||= !isSettled;
          }).observe(root, { attributes: true });
        }),
      });
    });
    await act(at);
    times.push(
      (await page.evaluate(
        () => (window as unknown as { benchDrawn: Promise<number> }).benchDrawn,
      )) as number,
    );
  }
  return times.sort((a, b) => a - b)[Math.floor(STEPS / 2)] ?? Number.NaN;
}

/** Frames in a second while the map is drawn to and fro. */
async function framesOf(page: Page): Promise<number> {
  // As text: what compiles this file would put a helper of its own into a function with a name.
  await page.evaluate(
    'window.benchFrames = 0; (function count() { window.benchFrames++; requestAnimationFrame(count); })()',
  );
  const read = () =>
    page.evaluate(() => (window as { benchFrames?: number }).benchFrames ?? 0) as Promise<number>;
  await page.mouse.move(450, 330);
  await page.mouse.down();
  await page.mouse.move(440, 325);
  const start = Date.now();
  const before = await read();
  for (let at = 0; Date.now() - start < DRAG_MS; at++)
    await page.mouse.move(450 - 60 * Math.sin(at / 8), 330);
  const frames = ((await read()) - before) / ((Date.now() - start) / 1000);
  await page.mouse.up();
  return frames;
}

export async function measure(
  browser: Browser,
  origin: string,
  factor: number,
  { path, isAtlas }: Contender,
): Promise<Figures> {
  const context = await browser.newContext({
    viewport: { width: 900, height: 600 },
    colorScheme: 'dark',
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(READY_MS);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  // Of the processor, not of the clock on the wall: what else runs on the machine is not in it.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  /** Seconds of the browser's own clock. */
  let asked = 0;
  const loaded: { at: number; bytes: number }[] = [];
  session.on('Network.requestWillBeSent', ({ timestamp }) => {
    asked ||= timestamp;
  });
  session.on('Network.loadingFinished', ({ timestamp, encodedDataLength }) => {
    loaded.push({ at: timestamp, bytes: encodedDataLength });
  });
  await page.addInitScript(() => {
    const tasks: number[] = [];
    const handlers: number[] = [];
    Object.assign(window, { benchTasks: tasks, benchBusy: 0, benchHandlers: handlers });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
      Object.assign(window, { benchBusy: performance.now() });
    }).observe({ type: 'longtask', buffered: true });
    // The first and the last to hear of a key, with all that listens to it between them.
    // (Without names: what compiles this file would put a helper of its own into functions that have one.)
    const pressed = [0];
    addEventListener('keydown', () => pressed.push(performance.now()), { capture: true });
    addEventListener('keydown', () =>
      handlers.push(performance.now() - (pressed.at(-1) ?? Number.NaN)),
    );
    new MutationObserver(() => {
      const { dataset } = document.documentElement;
      if (dataset.ready === undefined || 'benchReady' in window) return;
      Object.assign(window, { benchReady: performance.now() });
    }).observe(document, { attributes: true, subtree: true, childList: true });
  });
  // A browser that is still starting itself is not what a page costs.
  await page.waitForTimeout(QUIET_MS);
  await page.goto(`${origin}/x${factor}/${path}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => 'benchReady' in window, undefined, { timeout: READY_MS });
  const start = await page.evaluate(() => {
    const { benchReady, benchTasks } = window as unknown as {
      benchReady: number;
      benchTasks: number[];
    };
    return {
      interactive: benchReady,
      longTasks: benchTasks.length,
      longTaskMs: benchTasks.reduce((sum, one) => sum + one, 0),
    };
  });
  const needed = loaded.filter(({ at }) => at <= asked + start.interactive / 1000);
  await quiet(page);
  // The picture is handed over some time after the page has drawn it, and told of then.
  const told = await page.evaluate(() => ({
    firstPicture: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
    records: performance
      .getEntriesByType('measure')
      .filter(({ name }) => name.startsWith('records-'))
      .map(({ duration }) => duration),
  }));
  const acts = actsOf(page, isAtlas);
  await acts.toStart();
  await quiet(page);
  const step = await costOf(page, session, acts.yearOn);
  const handler = await handlerTime(page);
  await settled(page);
  const drawn = await drawnAfter(page, acts.monthBack);
  const filter = await costOf(page, session, acts.filter);
  await settled(page);
  const frames = await framesOf(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await context.close();
  return {
    kilobytes: needed.reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
    requests: needed.length,
    ...start,
    firstPicture: told.firstPicture ?? Number.NaN,
    records: isAtlas ? told.records.reduce((sum, one) => sum + one, 0) : Number.NaN,
    handler,
    step,
    filter,
    drawn,
    heap: usedSize / 1e6,
    frames,
  };
}
