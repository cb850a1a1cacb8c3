/**
 * A kiosk runs for days: what it holds after 200 rounds of a story is within a tenth of what it held after 20.
 *
 * Counted is all that is reached in a snapshot of the heap, the browser's own objects with it, but for three things that
 * say nothing of the page: code that the engine has compiled (it does so for some hundred rounds, +2 MB, and then no
 * more), the browser's list of its last 200 slow frames, and how large buffers are just now, which hangs on the slide;
 * of these there must not come to be one more in each second round. How many there are swings by some fifty from one slide
 * to the next, so that the least of a few readings is taken.
 */
import { type CDPSession, expect, test } from '@playwright/test';
import { Atlas } from './driver';

const EARLY = 20;
const LATE = 200;
const READINGS = 4;
const MAX_GROWTH = 1.1;
/** For a round of ten slides that do not rest, in software on a slow machine. */
const ROUND_MS = 5_000;
const FRAME_LIST = /ScriptTiming|LongAnimationFrame|LongTask|TaskAttribution/;
const BUFFER = /ArrayBufferData/;

interface Held {
  bytes: number;
  buffers: number;
}

/** Of a heap snapshot as DevTools saves it: nodes as one list of numbers, named by `meta`. */
interface HeapSnapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
  strings: string[];
}

async function held(session: CDPSession): Promise<Held> {
  const chunks: string[] = [];
  const keep = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', keep);
  const { snapshot, nodes, strings }: HeapSnapshot = JSON.parse(chunks.join(''));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, name, size] = ['type', 'name', 'self_size'].map((field) => fields.indexOf(field));
  const at = (node: number, field = -1) => nodes[node + field] ?? Number.NaN;
  let [bytes, buffers] = [0, 0];
  for (let node = 0; node < nodes.length; node += fields.length) {
    const named = strings[at(node, name)] ?? '';
    if (BUFFER.test(named)) buffers += 1;
    else if (types[0][at(node, type)] !== 'code' && !FRAME_LIST.test(named))
      bytes += at(node, size);
  }
  return { bytes, buffers };
}

// A map of a few pixels, so that a slide costs what its scripts cost, and slides that do not rest.
test.use({ viewport: { width: 300, height: 200 } });

test('the loop does not grow in memory, round after round', async ({ page }) => {
  test.setTimeout(LATE * ROUND_MS);
  const atlas = new Atlas(page);
  await atlas.goTo('mode=kiosk&story=never-built&rest=0&lang=en');
  const session = await page.context().newCDPSession(page);
  const roundsDone = (wanted: number) =>
    page.waitForFunction(
      (least) =>
        Number(document.querySelector<HTMLElement>('[data-rounds]')?.dataset.rounds) >= least,
      wanted,
      { timeout: 0, polling: 200 },
    );
  const heldAfter = async (rounds: number): Promise<Held> => {
    const readings: Held[] = [];
    for (let i = 0; i < READINGS; i++) {
      await roundsDone(rounds + i);
      readings.push(await held(session));
    }
    test.info().annotations.push({
      type: `held after ${rounds} rounds`,
      description: readings.map((one) => `${one.bytes} bytes, ${one.buffers} buffers`).join('; '),
    });
    return {
      bytes: Math.min(...readings.map(({ bytes }) => bytes)),
      buffers: Math.min(...readings.map(({ buffers }) => buffers)),
    };
  };
  const early = await heldAfter(EARLY);
  const late = await heldAfter(LATE);
  // a reading that is none must not pass
  expect(early.bytes).toBeGreaterThan(5e6);
  expect(early.buffers).toBeGreaterThan(50);
  expect(late.bytes / early.bytes).toBeLessThan(MAX_GROWTH);
  expect(late.buffers - early.buffers).toBeLessThan((LATE - EARLY) / 2);
  expect(atlas.errors).toEqual([]);
});
