import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { distanceKm } from '../../../src/lib/great-circle';
import { glide } from '../../../src/map/glide';

const LONDON = { lng: 0, lat: 51.5, zoom: 3 };
const TOKYO = { lng: 139.7, lat: 35.7, zoom: 3 };

let tick: ((now: number) => void) | null = null;
beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (run: (now: number) => void) => {
    tick = run;
    return 1;
  });
  vi.stubGlobal('cancelAnimationFrame', () => {
    tick = null;
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  tick = null;
});

function flight() {
  const jumps: { center: [number, number]; zoom: number }[] = [];
  const hands = new Map<string, () => void>();
  const map = {
    getCenter: () => ({ wrap: () => LONDON }),
    getZoom: () => LONDON.zoom,
    getProjection: () => ({ type: 'globe' }),
    getContainer: () => ({ clientWidth: 1200 }),
    jumpTo: (to: (typeof jumps)[number]) => jumps.push(to),
    on: (kind: string, run: () => void) => hands.set(kind, run),
    off: (kind: string) => hands.delete(kind),
  };
  const onFrame = vi.fn();
  const onEnd = vi.fn();
  const stop = glide(map as unknown as Parameters<typeof glide>[0], TOKYO, {
    durationMs: 1000,
    onFrame,
    onEnd,
  });
  return { jumps, hands, onFrame, onEnd, stop };
}

describe('a flight of the map', () => {
  it('goes along the great circle, and what depends on it goes with its frames', () => {
    const { jumps, onFrame, onEnd } = flight();
    for (let now = 0; now <= 1000; now += 100) tick?.(now);
    expect(onFrame.mock.calls.map(([part]) => part)).toEqual(
      Array.from({ length: 11 }, (_, i) => i / 10),
    );
    expect(Math.max(...jumps.map(({ center }) => center[1]))).toBeGreaterThan(65);
    const path = jumps.map(({ center }) => center);
    const km = path.slice(1).reduce((sum, to, i) => sum + distanceKm(path[i] ?? to, to), 0);
    expect(km / distanceKm([LONDON.lng, LONDON.lat], [TOKYO.lng, TOKYO.lat])).toBeCloseTo(1, 2);
    expect(jumps.at(-1)?.center[0]).toBeCloseTo(TOKYO.lng, 6);
    expect(onEnd.mock.calls).toEqual([[true]]);
    expect(tick === null || onFrame.mock.calls.length === 11).toBe(true);
  });

  it('ends where somebody takes hold of the map', () => {
    const { jumps, hands, onEnd } = flight();
    tick?.(0);
    tick?.(300);
    const count = jumps.length;
    hands.get('mousedown')?.();
    tick?.(600);
    expect(jumps).toHaveLength(count);
    expect(onEnd.mock.calls).toEqual([[false]]);
    expect(hands.size).toBe(0);
  });

  it('that is stopped tells nothing more', () => {
    const { onFrame, onEnd, stop } = flight();
    tick?.(0);
    stop();
    tick?.(500);
    expect(onFrame).toHaveBeenCalledTimes(1);
    expect(onEnd).not.toHaveBeenCalled();
  });
});
