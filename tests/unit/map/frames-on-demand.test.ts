import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FramesOnDemand } from '../../../src/map/frames-on-demand';

/** A browser that gives one frame each time it is asked to. */
let asked: Map<number, FrameRequestCallback>;
const giveFrame = () => {
  const due = [...asked.values()];
  asked.clear();
  for (const frame of due) frame(0);
  return due.length;
};
/** Asks again in every frame, as deck.gl does. */
function loop(frames: FramesOnDemand): () => number {
  let count = 0;
  const again = () => {
    count += 1;
    frames.requestAnimationFrame(again);
  };
  frames.requestAnimationFrame(again);
  return () => count;
}

beforeEach(() => {
  asked = new Map();
  let id = 0;
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => {
    id += 1;
    asked.set(id, frame);
    return id;
  });
  vi.stubGlobal('cancelAnimationFrame', (one: number) => asked.delete(one));
});
afterEach(() => vi.unstubAllGlobals());

describe('FramesOnDemand', () => {
  it('gives frames until all has been drawn, then none, and again when it is woken', () => {
    const frames = new FramesOnDemand(() => false);
    const drawn = loop(frames);
    for (let i = 0; i < 10; i++) giveFrame();
    expect(drawn()).toBe(2);
    frames.wake();
    frames.wake();
    expect(asked.size).toBe(1);
    for (let i = 0; i < 10; i++) giveFrame();
    expect(drawn()).toBe(4);
    expect(giveFrame()).toBe(0);
  });

  it('gives every frame while something is on its way', () => {
    let isBusy = true;
    const drawn = loop(new FramesOnDemand(() => isBusy));
    for (let i = 0; i < 10; i++) giveFrame();
    expect(drawn()).toBe(10);
    isBusy = false;
    giveFrame();
    giveFrame();
    expect(giveFrame()).toBe(0);
  });

  it('gives none after it was cancelled', () => {
    const frames = new FramesOnDemand(() => true);
    const drawn = loop(frames);
    frames.cancelAnimationFrame();
    frames.wake();
    expect(giveFrame()).toBe(0);
    expect(drawn()).toBe(0);
  });
});
