import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useAtlas } from '../../../src/state/atlas-store';
import { holdToVersion, loadFile, loadOnce } from '../../../src/ui/load-file';

/** What the host answers, in the order in which it is asked. */
const answers: { body: string; status?: number }[] = [];
const asked: { path: string; cache: unknown }[] = [];

beforeEach(() => {
  answers.length = asked.length = 0;
  holdToVersion('aaaaaaaaaaaa');
  useAtlas.setState({ notices: [] });
  vi.stubGlobal('fetch', async (path: string, { cache }: RequestInit) => {
    asked.push({ path, cache });
    const { body = '', status = 200 } = answers.shift() ?? {};
    return new Response(body, { status });
  });
});
afterEach(() => vi.unstubAllGlobals());

const file = (version: string, more: object) => ({ body: JSON.stringify({ version, ...more }) });

describe('a file of the data', () => {
  it('is its content without the version, and asked for once', async () => {
    answers.push(file('aaaaaaaaaaaa', { id: 'a' }), file('aaaaaaaaaaaa', { items: [1, 2] }));
    expect(await loadFile('records/hubs/a.json')).toEqual({ id: 'a' });
    expect(await loadFile('records/hubs/a.json')).toEqual({ id: 'a' });
    expect(await loadFile('list.json')).toEqual([1, 2]);
    expect(asked.map(({ path }) => path)).toEqual([
      expect.stringMatching(/data\/v1\/records\/hubs\/a\.json$/),
      expect.stringMatching(/data\/v1\/list\.json$/),
    ]);
  });

  it('of another version is asked of the host itself', async () => {
    answers.push(file('bbbbbbbbbbbb', { id: 'old' }), file('aaaaaaaaaaaa', { id: 'new' }));
    expect(await loadFile('records/hubs/b.json')).toEqual({ id: 'new' });
    expect(asked.map(({ cache }) => cache)).toEqual(['default', 'reload']);
    expect(useAtlas.getState().notices).toEqual([]);
  });

  it('that stays of another version is refused, which is said once', async () => {
    for (let time = 0; time < 4; time++) answers.push(file('bbbbbbbbbbbb', { id: 'c' }));
    await expect(loadFile('records/hubs/c.json')).rejects.toThrow('another version');
    await expect(loadFile('records/hubs/d.json')).rejects.toThrow('another version');
    expect(useAtlas.getState().notices.map(({ key }) => key)).toEqual(['notice.newData']);
  });

  it.each([
    ['is cut off', { body: '{"version":"aaaaaaaaaaaa","id":' }],
    ['is a page', { body: '<!doctype html><title>404</title>' }],
    ['is not there', { body: '', status: 404 }],
    ['is something else', { body: '[1]' }],
  ])('that %s is refused, and asked for again when it is wanted again', async (name, answer) => {
    answers.push(answer, file('aaaaaaaaaaaa', { id: 'e' }));
    await expect(loadFile(`${name}.json`)).rejects.toThrow();
    expect(await loadFile(`${name}.json`)).toEqual({ id: 'e' });
  });
});

it('what is made of a file is made once', async () => {
  answers.push(file('aaaaaaaaaaaa', { items: [1] }));
  const parse = vi.fn((list: unknown) => new Set(list as number[]));
  const load = loadOnce('made.json', parse);
  expect(await load()).toBe(await load());
  expect(parse).toHaveBeenCalledTimes(1);
});
