import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkGeo } from '../../../../src/compile/check/check-geo';
import { readGeo } from '../../../../src/compile/read-geo';
import {
  CABLE,
  HUB,
  LAND_CABLE,
  MILESTONE,
  makeRoot,
  partIn,
  problemsAfter,
  recordIn,
  tinyGeo,
  worldWith,
  writeTree,
} from '../../../fixtures/tiny-geo';

const project = fileURLToPath(new URL('../../../../', import.meta.url));

/** The command on a tree in a folder of its own. */
function geoCheck(tree: ReturnType<typeof tinyGeo>) {
  const root = makeRoot();
  writeTree(root, tree);
  const run = spawnSync('npx', ['--no', 'tsx', 'src/compile/cli/geo-check.ts', root], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, GITHUB_ACTIONS: '' },
  });
  return { ...run, root };
}

describe('geo:check', { timeout: 60_000 }, () => {
  it('exits 0 on a sound tree and counts what it read', () => {
    const { status, stdout } = geoCheck(tinyGeo());
    expect(stdout).toContain('geo: no problem');
    expect(stdout).toContain('1 submarine-cables, 1 terrestrial-cables, 4 landing-points');
    expect(status).toBe(0);
  });

  it('exits 0 where it only warns, and says that it does', () => {
    const tree = tinyGeo();
    recordIn(tree, LAND_CABLE).lengthKm = { value: 2000, sources: [1] };
    const { status, stdout, stderr } = geoCheck(tree);
    expect(stderr).toMatch(/lengthKm\n {2}warning: is 2000 km, but \d+ km are drawn/);
    expect(stdout).toContain('geo: no problem, 1 warnings');
    expect(status).toBe(0);
  });

  it('exits 1 and prints every problem with file, field, message and hint', () => {
    const tree = tinyGeo();
    tree['geo/hubs/broken.geojson'] = '{';
    tree[HUB].geometry.coordinates.reverse();
    recordIn(tree, MILESTONE).events[0].date = '2017-02-30';
    recordIn(tree, 'geo/agreements/accord.geojson').participants[0].country = 'XX';
    partIn(tree, CABLE, 'coast-road').geometry.coordinates[1] = [61.7, 25];
    const { status, stdout, stderr, root } = geoCheck(tree);
    const world = worldWith({
      distanceToCountryKm: (_lon, lat, iso2) => (iso2 === 'CN' && lat > 90 ? 9999 : 0),
    });
    const { problems } = checkGeo(readGeo(root), world);
    expect(problems.length).toBeGreaterThanOrEqual(5);
    for (const { file, field, message, hint } of problems)
      expect(stderr).toContain(`${file}${field ? `  ${field}` : ''}\n  ${message}\n  -> ${hint}\n`);
    expect(stdout).toContain(`geo: ${problems.length} problems`);
    expect(status).toBe(1);
  });
});

describe('checkGeo', () => {
  it('edits nothing that it is given', () => {
    const tree = tinyGeo();
    const root = makeRoot();
    writeTree(root, tree);
    const read = readGeo(root);
    const before = structuredClone(read);
    checkGeo(read, { ...problemWorld });
    expect(read).toEqual(before);
  });

  it('gives problems in order of file and field', () => {
    const problems = problemsAfter((tree) => {
      recordIn(tree, MILESTONE).confidence = 'sure';
      recordIn(tree, HUB).parties[0].org = 'nobody';
      recordIn(tree, HUB).country = 'ZZ';
    });
    expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
      `${HUB} country`,
      `${HUB} parties[0].org`,
      `${MILESTONE} properties.confidence`,
    ]);
  });
});

const problemWorld = worldWith({
  isLand: () => true,
  distanceToCountryKm: () => 99,
  distanceToCoastKm: () => 99,
});
