import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserStorage } from '../../../src/lib/browser-storage';

afterEach(() => vi.unstubAllGlobals());

describe('what the browser keeps', () => {
  it('is read as it was written', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text),
    });
    const store = browserStorage('localStorage');
    expect(store.read('a')).toBeNull();
    store.write('a', 'b');
    expect(store.read('a')).toBe('b');
  });

  it('is nothing where it is full', () => {
    vi.stubGlobal('sessionStorage', {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    const store = browserStorage('sessionStorage');
    expect(() => store.write('a', 'b')).not.toThrow();
    expect(store.read('a')).toBeNull();
  });

  it('is nothing where it may not even be asked for', () => {
    vi.stubGlobal('sessionStorage', undefined);
    const store = browserStorage('sessionStorage');
    expect(() => store.write('a', 'b')).not.toThrow();
    expect(store.read('a')).toBeNull();
  });
});
