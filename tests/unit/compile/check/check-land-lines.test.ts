import { beforeAll, describe, expect, it } from 'vitest';
import type { World } from '../../../../src/compile/check/world';
import { realWorld } from '../../../../src/compile/world/real-world';
import { kindWorld, LAND_CABLE, partIn, problemsAfter, recordIn } from '../../../fixtures/tiny-geo';

const KM_PER_DEGREE = 111.195;
const KHUNJERAB: [number, number] = [75.42, 36.85];
const ISLAMABAD: [number, number] = [73.04, 33.72];

/** China in the north, Pakistan in the south, Tajikistan in the far west; the sea in the far south. */
const BORDER = 36.85;
const WEST = 72;
const COAST = 34;
const countryAt = (lon: number, lat: number) => {
  if (lat < COAST) return null;
  if (lon < WEST) return 'TJ';
  return lat > BORDER ? 'CN' : 'PK';
};
const bands: World = {
  ...kindWorld,
  countryAt,
  isLand: (_, lat) => lat >= COAST,
  distanceToCoastKm: (_, lat) => Math.abs(lat - COAST) * KM_PER_DEGREE,
  distanceToCountryKm: (lon, lat, code) => {
    if (countryAt(lon, lat) === code) return 0;
    const aside = Math.max(0, WEST - lon) * KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
    const across = code === 'CN' ? BORDER - lat : lat - BORDER;
    return Math.hypot(aside, Math.max(0, across * KM_PER_DEGREE));
  },
};
/** The same with the sea out of the way. */
const dry: World = { ...bands, isLand: () => true };

// biome-ignore lint/suspicious/noExplicitAny: records are broken on purpose
type Tree = Record<string, any>;

/** Leads both segments through another joint at Khunjerab. */
function moveJoint(tree: Tree, lon: number, lat: number): void {
  partIn(tree, LAND_CABLE, 'kashgar-khunjerab').geometry.coordinates[1] = [lon, lat];
  partIn(tree, LAND_CABLE, 'khunjerab-islamabad').geometry.coordinates[0] = [lon, lat];
}

const landProblems = (edit: (tree: Tree) => void, world: World) =>
  problemsAfter(edit, world).filter(({ file }) => file === LAND_CABLE);

describe('the countries of a land line', () => {
  const through = (tree: Tree, lon: number) => {
    partIn(tree, LAND_CABLE, 'khunjerab-islamabad').geometry.coordinates[1] = [lon, 35.5];
  };

  it('are those of its places', () => {
    expect(landProblems((tree) => through(tree, 72.4), dry)).toEqual([]);
    expect(landProblems((tree) => through(tree, 71.2), dry)).toEqual([
      {
        file: LAND_CABLE,
        field: 'segment khunjerab-islamabad',
        message: 'runs 190 km through TJ at 71.33, 35.38, up to 72 km from PK and CN',
        hint: 'Lead the line through the countries of its two places, or add a place in the other country.',
      },
    ]);
  });

  it('may be left by a few km, as a road along a border does', () => {
    expect(landProblems((tree) => through(tree, 71.96), dry)).toEqual([]);
  });

  it('are those of the stretch, not of the whole system', () => {
    const problems = landProblems((tree) => {
      const line = partIn(tree, LAND_CABLE, 'khunjerab-islamabad');
      const gilgit = structuredClone(partIn(tree, LAND_CABLE, 'islamabad'));
      gilgit.properties.id = 'gilgit';
      gilgit.geometry.coordinates = [74.3, 35.9];
      line.properties.from = 'place:gilgit';
      line.geometry.coordinates = [[74.3, 35.9], [74, 37.5], ISLAMABAD];
      tree[LAND_CABLE].features.push(gilgit, {
        type: 'Feature',
        properties: {
          ...line.properties,
          id: 'khunjerab-gilgit',
          from: 'place:khunjerab',
          to: 'place:gilgit',
        },
        geometry: { type: 'LineString', coordinates: [KHUNJERAB, [74.3, 35.9]] },
      });
    }, dry);
    expect(problems.map(({ field, message }) => `${field} ${message}`)).toEqual([
      expect.stringMatching(/^segment khunjerab-islamabad runs \d+ km through CN .* from PK$/),
    ]);
  });
});

describe('a crossing', () => {
  const at = (tree: Tree, lat: number) => {
    partIn(tree, LAND_CABLE, 'khunjerab').geometry.coordinates = [75.42, lat];
    partIn(tree, LAND_CABLE, 'khunjerab').properties.gateway = undefined;
    moveJoint(tree, 75.42, lat);
  };

  it('is within 15 km of where the line goes over the border', () => {
    expect(landProblems((tree) => at(tree, BORDER - 0.12), dry)).toEqual([]);
    expect(landProblems((tree) => at(tree, BORDER - 0.16), dry)).toEqual([
      {
        file: LAND_CABLE,
        field: 'place khunjerab.crossing',
        message: 'the line does not go over the border of CN and PK within 15 km of it',
        hint: 'Lead the line over the border at the crossing, or name the crossing where it does.',
      },
    ]);
  });

  it('is only come near to by a system that stays in one country', () => {
    const inside = (tree: Tree, lat: number) => {
      at(tree, lat);
      tree[LAND_CABLE].features = tree[LAND_CABLE].features.filter(
        ({ properties }: Tree) => !properties?.id?.startsWith('kashgar'),
      );
    };
    expect(landProblems((tree) => inside(tree, BORDER - 0.1), dry)).toEqual([]);
    expect(
      landProblems((tree) => inside(tree, BORDER - 0.2), dry).map(({ field }) => field),
    ).toEqual(['place khunjerab.crossing']);
  });

  it('is not looked for at sea', () => {
    const problems = landProblems((tree) => {
      at(tree, BORDER - 0.3);
      partIn(tree, LAND_CABLE, 'kashgar-khunjerab').properties.undersea = true;
    }, dry);
    expect(problems).toEqual([]);
  });

  it.each([
    [['CN', 'KG'], 'is CN and KG, and the place lies in PK'],
    [['PK', 'PK'], 'is PK and PK, and the place lies in PK'],
  ])('is that of its own country and another: %j', (crossing, message) => {
    const problems = landProblems((tree) => {
      partIn(tree, LAND_CABLE, 'khunjerab').properties.crossing = crossing;
    }, kindWorld);
    expect(problems.map((one) => one.message)).toEqual([message]);
  });
});

describe('the sea', () => {
  const problem = (km: number) => ({
    file: LAND_CABLE,
    field: 'segment khunjerab-islamabad',
    message: `runs ${km} km through the sea`,
    hint: 'Draw it over land, or make the stretch a segment of its own with "undersea": true.',
  });

  it('is no place for a land line, save where it says so', () => {
    expect(landProblems(() => {}, bands)).toEqual([problem(33)]);
    expect(
      landProblems((tree) => {
        partIn(tree, LAND_CABLE, 'khunjerab-islamabad').properties.undersea = true;
      }, bands),
    ).toEqual([]);
  });

  it('may be touched for a few km', () => {
    const shore: World = { ...bands, isLand: (_, lat) => lat >= 33.75 };
    expect(landProblems(() => {}, shore)).toEqual([]);
  });
});

describe('places on the way', () => {
  it('are passed within 15 km', () => {
    expect(landProblems((tree) => moveJoint(tree, 75.3, 36.85), kindWorld)).toEqual([]);
    const far = landProblems((tree) => {
      moveJoint(tree, 75.2, 36.85);
      partIn(tree, LAND_CABLE, 'khunjerab').properties.crossing = undefined;
    }, kindWorld);
    expect(far).toEqual([
      {
        file: LAND_CABLE,
        field: 'place:khunjerab',
        message: 'the line passes 20 km from it',
        hint: 'Lead the line within 15 km of the place.',
      },
    ]);
  });

  it('join the two stretches in one position', () => {
    const problems = landProblems((tree) => {
      partIn(tree, LAND_CABLE, 'khunjerab-islamabad').geometry.coordinates[0] = [75.3, 36.85];
    }, kindWorld);
    expect(problems.map(({ message }) => message)).toEqual([
      'does not end at place:khunjerab: the line is at 75.3, 36.85, place:khunjerab at 75.42, 36.85',
    ]);
  });

  it('hold a system in one piece', () => {
    const problems = landProblems((tree) => {
      const { features } = tree[LAND_CABLE];
      for (const [id, lon] of [
        ['multan', 71.5],
        ['lahore', 74.3],
      ] as const) {
        const place = structuredClone(partIn(tree, LAND_CABLE, 'islamabad'));
        place.properties.id = id;
        place.geometry.coordinates = [lon, 31];
        features.push(place);
      }
      const line = structuredClone(partIn(tree, LAND_CABLE, 'kashgar-khunjerab'));
      Object.assign(line.properties, {
        id: 'multan-lahore',
        from: 'place:multan',
        to: 'place:lahore',
      });
      line.geometry.coordinates = [
        [71.5, 31],
        [74.3, 31],
      ];
      features.push(line);
    }, kindWorld);
    expect(problems.map(({ message }) => message)).toEqual([
      'falls into 2 pieces that no segment joins',
    ]);
  });
});

describe('the length of a land line', () => {
  const long = (tree: Tree, value: number, note?: string) => {
    recordIn(tree, LAND_CABLE).lengthKm = {
      value,
      sources: [1],
      ...(note ? { note: { en: note } } : {}),
    };
  };

  it('is only warned of where it is far from what is drawn', () => {
    expect(landProblems((tree) => long(tree, 820), kindWorld)).toEqual([]);
    expect(landProblems((tree) => long(tree, 1500), kindWorld)).toEqual([
      {
        file: LAND_CABLE,
        field: 'lengthKm',
        message: 'is 1500 km, but 710 km are drawn (47 %)',
        hint: 'Draw the missing or the surplus part, or say in the note of lengthKm why they differ.',
        isWarning: true,
      },
    ]);
    expect(landProblems((tree) => long(tree, 560), kindWorld)).toHaveLength(1);
  });

  it('needs no warning where a note deals with it', () => {
    expect(landProblems((tree) => long(tree, 1500, 'With branches.'), kindWorld)).toEqual([]);
  });
});

describe('on the real map', () => {
  beforeAll(() => {
    realWorld.countryAt(73, 33);
  }, 60_000);

  it('a line from Kashgar to Islamabad by Dushanbe is refused, and the drawn one is not', () => {
    expect(landProblems(() => {}, realWorld)).toEqual([]);
    const problems = landProblems((tree) => {
      partIn(tree, LAND_CABLE, 'khunjerab-islamabad').geometry.coordinates[1] = [68.8, 38.5];
    }, realWorld);
    expect(problems.map(({ message }) => message.replace(/ at .*/, ''))).toEqual(
      expect.arrayContaining([expect.stringMatching(/km through TJ/)]),
    );
  });
});
