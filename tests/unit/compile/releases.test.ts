import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFiles } from '../../../src/compile/releases/read-files';
import { packRelease, unpackRelease } from '../../../src/compile/releases/release-archive';
import { writeReleases } from '../../../src/compile/releases/write-releases';
import { writePublic } from '../../../src/compile/write-public';
import { CABLE, recordIn } from '../../fixtures/tiny-geo';
import { tinySet } from '../../fixtures/tiny-set';

let root: string;
let first: string;
let second: string;
let before: Map<string, string>;

const released = (version: string) => join(root, 'public/data/releases', version);
const archiveOf = (version: string) => join(root, 'geo/releases', `${version}.json.br`);

function build(name: string): string {
  const set = tinySet((tree) => {
    recordIn(tree, CABLE).name = { en: name };
  });
  const { version } = writePublic(set, join(root, 'public/data/v1'));
  writeReleases(root, version);
  return version;
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'releases-'));
  mkdirSync(join(root, 'geo/releases'), { recursive: true });
  first = build('First Name');
  before = readFiles(released(first));
  writeFileSync(archiveOf(first), packRelease(before));
  second = build('Second Name');
});

describe('a version that is kept', () => {
  it('can be asked for from the first build on, with every file of it', () => {
    expect(before.get('atlas.json')).toContain('First Name');
    for (const file of ['search.json', 'stories.json', 'events.json', 'submarine-cables.csv'])
      expect(before.has(file)).toBe(true);
    expect([...before.keys()].some((path) => path.startsWith('records/'))).toBe(true);
  });

  it('does not change when the current data do', () => {
    expect(second).not.toBe(first);
    expect(readFiles(join(root, 'public/data/v1')).get('atlas.json')).toContain('Second Name');
    expect(readFiles(released(second)).get('atlas.json')).toContain('Second Name');
    expect(readFiles(released(first))).toEqual(before);
  });

  it('comes out of its archive as it went in, where the folder is gone', () => {
    execFileSync('rm', ['-r', join(root, 'public/data/releases')]);
    expect(writeReleases(root, second)).toEqual([first, second]);
    expect(readFiles(released(first))).toEqual(before);
    expect(unpackRelease(readFileSync(archiveOf(first)))).toEqual(before);
  });

  it('is the one that its name says', () => {
    const wrong = 'ffffffffffff';
    writeFileSync(archiveOf(wrong), packRelease(before));
    expect(() => writeReleases(root, second)).toThrow(`holds version ${first}`);
    execFileSync('rm', [archiveOf(wrong)]);
  });
});

describe('a version that is not kept', () => {
  it('goes with the next build', () => {
    const third = build('Third Name');
    expect(existsSync(released(third))).toBe(true);
    expect(existsSync(released(second))).toBe(false);
    expect(existsSync(released(first))).toBe(true);
  });
});
