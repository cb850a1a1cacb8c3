import { gzipSync } from 'fflate';
import { Compression, EtagMismatch, type Source } from 'pmtiles';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepingSource, patientSource, unzip } from '../../../src/map/tile-archive';

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

function sourceOf(getBytes: Source['getBytes']): Source {
  return keepingSource({ getKey: () => 'https://host/a.pmtiles', getBytes });
}

describe('keepingSource', () => {
  it('asks for a piece once, and what one reader has given away the next one still gets', async () => {
    const getBytes = vi.fn(async (offset: number, length: number) => ({
      data: Uint8Array.of(offset, 2, 0).slice(0, length).buffer,
    }));
    const source = sourceOf(getBytes);
    const [first, same] = await Promise.all([source.getBytes(7, 2), source.getBytes(7, 2)]);
    structuredClone(first?.data, { transfer: [first?.data as ArrayBuffer] });
    expect([...new Uint8Array(same?.data as ArrayBuffer)]).toEqual([7, 2]);
    expect([...new Uint8Array((await source.getBytes(7, 2)).data)]).toEqual([7, 2]);
    expect(getBytes).toHaveBeenCalledTimes(1);
    await source.getBytes(7, 3);
    await source.getBytes(8, 2);
    expect(getBytes).toHaveBeenCalledTimes(3);
  });

  it('asks again for a piece that did not come, or not whole', async () => {
    const getBytes = vi
      .fn()
      .mockRejectedValueOnce(new Error('404'))
      .mockResolvedValueOnce({ data: Uint8Array.of(1).buffer })
      .mockResolvedValueOnce({ data: Uint8Array.of(1, 2).buffer });
    const source = sourceOf(getBytes);
    await expect(source.getBytes(0, 2)).rejects.toThrow('404');
    expect((await source.getBytes(0, 2)).data.byteLength).toBe(1);
    expect((await source.getBytes(0, 2)).data.byteLength).toBe(2);
    await source.getBytes(0, 2);
    expect(getBytes).toHaveBeenCalledTimes(3);
  });

  it('reads all anew where the server has another archive', async () => {
    const getBytes = vi.fn(async (offset: number) => {
      if (offset === 9) throw new EtagMismatch('another');
      return { data: Uint8Array.of(1).buffer };
    });
    const source = sourceOf(getBytes);
    await source.getBytes(0, 1);
    await expect(source.getBytes(9, 1)).rejects.toThrow(EtagMismatch);
    await source.getBytes(0, 1);
    expect(getBytes).toHaveBeenCalledTimes(3);
  });
});

describe('unzip', () => {
  it('gives what was compressed, exactly, and anything else as it is', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => (i * i) % 251);
    const zipped = gzipSync(bytes).slice().buffer;
    expect(new Uint8Array(await unzip(zipped, Compression.Gzip))).toEqual(bytes);
    expect(await unzip(zipped, Compression.None)).toBe(zipped);
  });

  it('fails on what was cut off', async () => {
    const cut = gzipSync(Uint8Array.from({ length: 5000 }, (_, i) => i % 7)).slice(0, 20).buffer;
    await expect(unzip(cut, Compression.Gzip)).rejects.toThrow();
  });
});
