import { afterEach, describe, expect, it, vi } from 'vitest';

vi.mock('maplibre-gl', () => ({ addProtocol: vi.fn(), setWorkerUrl: vi.fn() }));
vi.mock('maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url', () => ({ default: '' }));

const { patientSource } = await import('../../../src/map/prepare-libraries');

afterEach(() => vi.unstubAllGlobals());

describe('patientSource', () => {
  it('reads a piece to the end, whoever has gone away meanwhile', async () => {
    const asked = vi.fn(
      async (_url: string, { signal }: { signal: AbortSignal }) =>
        new Promise<Response>((resolve, reject) => {
          signal.addEventListener('abort', () => reject(new Error('aborted')));
          setTimeout(() => resolve(new Response(new Uint8Array([1, 2, 3]), { status: 206 })), 5);
        }),
    );
    vi.stubGlobal('fetch', asked);
    const waiter = new AbortController();
    const piece = patientSource('https://host/a.pmtiles').getBytes(4, 3, waiter.signal);
    waiter.abort();
    expect([...new Uint8Array((await piece).data)]).toEqual([1, 2, 3]);
    expect(asked).toHaveBeenCalledOnce();
  });

  it('asks once more for a piece that did not come, and no more than that', async () => {
    const asked = vi
      .fn()
      .mockRejectedValueOnce(new TypeError('Failed to fetch'))
      .mockResolvedValueOnce(new Response(new Uint8Array([7]), { status: 206 }))
      .mockRejectedValue(new TypeError('Failed to fetch'));
    vi.stubGlobal('fetch', asked);
    const source = patientSource('https://host/a.pmtiles');
    expect([...new Uint8Array((await source.getBytes(0, 1)).data)]).toEqual([7]);
    await expect(source.getBytes(0, 1)).rejects.toThrow('Failed to fetch');
    expect(asked).toHaveBeenCalledTimes(4);
  });

  it('takes an answer of the server as it is', async () => {
    const asked = vi.fn(async () => new Response('', { status: 404 }));
    vi.stubGlobal('fetch', asked);
    await expect(patientSource('https://host/a.pmtiles').getBytes(0, 1)).rejects.toThrow('404');
    expect(asked).toHaveBeenCalledOnce();
  });
});
