import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdBack } from '../../../src/map/hold-back';

const UNMASKED = 37_446;

/** A map of which only rest and the name of the renderer are known. */
function fakeMap(renderer: string | null) {
  const listeners = new Set<() => void>();
  const gl = {
    getExtension: () => (renderer === null ? null : { UNMASKED_RENDERER_WEBGL: UNMASKED }),
    getParameter: (name: number) => (name === UNMASKED ? renderer : null),
  };
  const map = {
    on: (_: string, listener: () => void) => listeners.add(listener),
    off: (_: string, listener: () => void) => listeners.delete(listener),
    getCanvas: () => ({ getContext: () => gl }),
    triggerRepaint: vi.fn(),
    painter: new (class {
      painted = 0;
      render() {
        this.painted += 1;
      }
    })(),
  };
  const rest = () => {
    for (const listener of [...listeners]) listener();
  };
  return {
    map: map as unknown as Parameters<typeof holdBack>[0],
    painter: map.painter,
    rest,
    listeners,
  };
}

describe('holding the records back', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('ends when the map has come to rest, once', () => {
    const { map, rest } = fakeMap('NVIDIA');
    const release = vi.fn();
    holdBack(map, () => true, release);
    expect(release).not.toHaveBeenCalled();
    rest();
    rest();
    vi.runAllTimers();
    expect(release).toHaveBeenCalledTimes(1);
  });

  it.each(['NVIDIA GeForce', null])('lasts less than a second with %s', (renderer) => {
    const { map, listeners } = fakeMap(renderer);
    const release = vi.fn();
    holdBack(map, () => true, release);
    vi.advanceTimersByTime(900);
    expect(release).toHaveBeenCalledTimes(1);
    expect(listeners.size).toBe(0);
  });

  it.each(['Google SwiftShader', 'llvmpipe (LLVM 15.0.7)', 'Microsoft Basic Render Driver'])(
    'is more patient with %s',
    (renderer) => {
      const { map } = fakeMap(renderer);
      const release = vi.fn();
      holdBack(map, () => true, release);
      vi.advanceTimersByTime(5_000);
      expect(release).not.toHaveBeenCalled();
      vi.advanceTimersByTime(15_000);
      expect(release).toHaveBeenCalledTimes(1);
    },
  );

  it('goes on while something is to be settled', () => {
    const { map, rest } = fakeMap('NVIDIA');
    const release = vi.fn();
    let isReady = false;
    holdBack(map, () => isReady, release);
    rest();
    expect(release).not.toHaveBeenCalled();
    isReady = true;
    rest();
    expect(release).toHaveBeenCalledTimes(1);
  });

  it('paints nothing meanwhile without a graphics card, and all frames with one', () => {
    for (const [renderer, whileHeld] of [
      ['Google SwiftShader', 0],
      ['NVIDIA', 1],
    ] as const) {
      const { map, painter, rest } = fakeMap(renderer);
      holdBack(
        map,
        () => true,
        () => {},
      );
      painter.render();
      expect(painter.painted).toBe(whileHeld);
      rest();
      painter.render();
      expect(painter.painted).toBe(whileHeld + 1);
    }
  });

  it('paints again when it is undone', () => {
    const { map, painter } = fakeMap('llvmpipe');
    holdBack(
      map,
      () => true,
      () => {},
    )();
    painter.render();
    expect(painter.painted).toBe(1);
  });

  it('says nothing any more once it is undone', () => {
    const { map, rest } = fakeMap('NVIDIA');
    const release = vi.fn();
    holdBack(map, () => true, release)();
    rest();
    vi.runAllTimers();
    expect(release).not.toHaveBeenCalled();
  });
});
