import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { compileDataset } from '../../../src/compile/compile-dataset';
import { packedPaths } from '../../../src/compile/packed-paths';
import { stampFile } from '../../../src/domain/data-file';
import { holdToVersion } from '../../../src/ui/load-file';
import { loadPaths } from '../../../src/ui/paths-loader';
import { tinySet } from '../../fixtures/tiny-set';

const set = tinySet();
const dataset = compileDataset(set);
const answers: object[] = [];
let asked = 0;

beforeEach(() => {
  holdToVersion('aaaaaaaaaaaa');
  asked = 0;
  vi.stubGlobal('fetch', async () => {
    asked++;
    return new Response(JSON.stringify(answers.shift() ?? {}));
  });
});
afterEach(() => vi.unstubAllGlobals());

it('has the lines once for the same records, and asks again after a file that was none', async () => {
  answers.push({ version: 'aaaaaaaaaaaa'.slice(1) }, { version: 'bbbbbbbbbbbb' });
  await expect(loadPaths(dataset)).rejects.toThrow('another version');
  answers.push(stampFile(packedPaths(set), 'aaaaaaaaaaaa', true));
  const paths = await loadPaths(dataset);
  const segments = dataset.entities.flatMap((one) => one.segments ?? []);
  expect([...paths.keys()]).toEqual(segments);
  expect(await loadPaths(dataset)).toBe(paths);
  expect(asked).toBe(3);
  const other = compileDataset(set);
  expect(await loadPaths(other)).not.toBe(paths);
});
