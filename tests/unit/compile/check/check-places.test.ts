import { beforeAll, describe, expect, it } from 'vitest';
import { realWorld } from '../../../../src/compile/world/real-world';
import {
  CABLE,
  COUNTRY,
  HUB,
  KARACHI,
  LAND_CABLE,
  LOW_SATELLITE,
  MILESTONE,
  partIn,
  problemsAfter,
  recordIn,
  SATELLITE,
  worldWith,
} from '../../../fixtures/tiny-geo';

const field = 'geometry.coordinates';
const degreesHint = 'Coordinates are [longitude, latitude] in degrees.';
const swapHint = 'Longitude and latitude look swapped: GeoJSON writes [longitude, latitude].';
const mendHint = 'Mend the coordinates or the country code.';

/** The hub at another place. */
const hubAt =
  (...coordinates: number[]) =>
  // biome-ignore lint/suspicious/noExplicitAny: a record that is broken on purpose
  (tree: Record<string, any>) => {
    tree[HUB].geometry.coordinates = coordinates;
  };

describe('coordinates', () => {
  it.each([
    [[116.4, 91], 'latitude 91 is out of range'],
    [[116.4, -90.5], 'latitude -90.5 is out of range'],
    [[181, 39.9], 'longitude 181 is out of range'],
    [[-200, 39.9], 'longitude -200 is out of range'],
  ])('%j are out of range', (coordinates, message) => {
    const far = worldWith({ distanceToCountryKm: () => 999 });
    expect(problemsAfter(hubAt(...coordinates)).filter(({ file }) => file === HUB)).toHaveLength(1);
    expect(problemsAfter(hubAt(...coordinates), far).filter(({ file }) => file === HUB)).toEqual([
      { file: HUB, field, message, hint: degreesHint },
    ]);
  });

  it('of what has no country are looked at too', () => {
    const problems = problemsAfter((tree) => {
      tree[MILESTONE].geometry = { type: 'Point', coordinates: [0, 95] };
    });
    expect(problems).toEqual([
      { file: MILESTONE, field, message: 'latitude 95 is out of range', hint: degreesHint },
    ]);
  });

  it('of a cut are looked at too', () => {
    const problems = problemsAfter((tree) => {
      recordIn(tree, CABLE).events[3].at.lon = 364;
      partIn(tree, CABLE, 'muscat-branch').properties.events.push({
        date: '2021-03',
        kind: 'outage',
        at: { ...recordIn(tree, CABLE).events[3].at, lon: 60, lat: 95 },
        sources: [1],
      });
    });
    expect(problems).toEqual([
      {
        file: CABLE,
        field: 'events[3].at',
        message: 'longitude 364 is out of range',
        hint: degreesHint,
      },
      {
        file: CABLE,
        field: 'segment muscat-branch.events[1].at',
        message: 'latitude 95 is out of range',
        hint: degreesHint,
      },
    ]);
  });

  it('of a line may run on to 360, no further', () => {
    const lineTo = (lon: number) =>
      problemsAfter((tree) => {
        partIn(tree, CABLE, 'gwadar-branch').geometry.coordinates[1] = [lon, 24.6];
      });
    // Such a line turns back on itself, which the check of corners says; here its range counts.
    const outOfRange = (lon: number) =>
      lineTo(lon).filter((problem) => problem.field.includes('coordinates'));
    expect(outOfRange(200)).toEqual([]);
    expect(outOfRange(240)).toEqual([]);
    expect(lineTo(361)).toContainEqual({
      file: CABLE,
      field: 'segment gwadar-branch.coordinates[1]',
      message: 'longitude 361 is out of range',
      hint: 'Coordinates are [longitude, latitude] in degrees; a line may run on to 360.',
    });
  });

  it('of a line do not jump over 180 degrees', () => {
    const problems = problemsAfter((tree) => {
      const line = partIn(tree, CABLE, 'gwadar-branch').geometry.coordinates;
      line.splice(1, 0, [179, 24], [-179, 24], [-1, 24]);
    });
    expect(problems).toEqual([
      {
        file: CABLE,
        field: 'segment gwadar-branch.coordinates[2]',
        message: 'jumps by more than half the globe',
        hint: 'Lines across 180 degrees are continuous: write 181, not -179.',
      },
    ]);
  });
});

describe('a point', () => {
  it('lies in its country, give or take 5 km at sea and 2 km across a border', () => {
    const at = (km: number, where: string | null) =>
      worldWith({
        distanceToCountryKm: (_lon, _lat, iso2) => (iso2 === 'CN' ? km : 0),
        countryAt: () => where,
      });
    const near = problemsAfter(() => {}, at(5, null));
    expect(near.filter(({ field: one }) => !one.endsWith('.crossing'))).toEqual([]);
    const across = problemsAfter(() => {}, at(2, 'MN'));
    expect(across.filter(({ field: one }) => !one.endsWith('.crossing'))).toEqual([]);
    // A place on a route may be the crossing itself.
    const beyond = problemsAfter(() => {}, at(5, 'MN'));
    expect(
      beyond.filter(({ field: one }) => !one.endsWith('.crossing')).map(({ file }) => file),
    ).toEqual([HUB]);
    expect(problemsAfter(() => {}, at(5.1, null))).not.toEqual([]);
    expect(problemsAfter(() => {}, at(2.1, 'MN'))).not.toEqual([]);
    const far = problemsAfter(() => {}, at(6, 'MN'));
    expect(far.filter(({ file }) => file === HUB)).toEqual([
      {
        file: HUB,
        field,
        message: '116.3972, 39.9075 lies 6 km from CN, in MN',
        hint: mendHint,
      },
    ]);
    expect(far.filter(({ file }) => file === LAND_CABLE)).toEqual([
      {
        file: LAND_CABLE,
        field: 'place kashgar',
        message: '75.99, 39.47 lies 6 km from CN, in MN',
        hint: mendHint,
      },
    ]);
  });

  it('says so where the basemap does not draw the country', () => {
    const world = worldWith({
      distanceToCountryKm: (_lon, _lat, iso2) => (iso2 === 'OM' ? Number.POSITIVE_INFINITY : 0),
    });
    expect(problemsAfter(() => {}, world)).toEqual([
      {
        file: 'geo/landing-points/muscat.geojson',
        field,
        message: '58.59, 23.61 lies in the sea, and the basemap has no OM',
        hint: mendHint,
      },
    ]);
  });

  it('is at the capital for a country', () => {
    const world = worldWith({
      distanceToCountryKm: (lon, _lat, iso2) => (iso2 === 'PK' && lon < 50 ? 4000 : 0),
      countryAt: () => 'FR',
    });
    const problems = problemsAfter((tree) => {
      tree[COUNTRY].geometry.coordinates = [2.35, 48.86];
    }, world);
    expect(problems).toEqual([
      { file: COUNTRY, field, message: '2.35, 48.86 lies 4000 km from PK, in FR', hint: mendHint },
    ]);
  });
});

describe('a landing point', () => {
  it('lies within 10 km of the coast', () => {
    const world = worldWith({ distanceToCoastKm: (lon) => (lon === KARACHI[0] ? 10.6 : 10) });
    const problems = problemsAfter(() => {}, world).filter(({ file }) => file !== LAND_CABLE);
    expect(problems).toEqual([
      {
        file: 'geo/landing-points/karachi.geojson',
        field,
        message: 'lies 11 km from the coast',
        hint: 'Put the landing point at the shore where the cable comes in.',
      },
    ]);
  });
});

describe('a satellite', () => {
  const problem = {
    file: SATELLITE,
    field,
    message: 'is not the sub-satellite point of longitudeDeg',
    hint: 'Write [longitudeDeg, 0].',
  };

  it.each([
    ['another longitude', [38.2, 0]],
    ['a latitude', [38, 1]],
  ])('does not stand at %s', (_, coordinates) => {
    const problems = problemsAfter((tree) => {
      tree[SATELLITE].geometry.coordinates = coordinates;
    });
    expect(problems).toEqual([problem]);
  });

  it('that is not geostationary has no point', () => {
    const problems = problemsAfter((tree) => {
      tree[LOW_SATELLITE].geometry = { type: 'Point', coordinates: [38, 0] };
    });
    expect(problems).toEqual([{ ...problem, file: LOW_SATELLITE }]);
  });
});

describe('on the real land', () => {
  beforeAll(() => void realWorld.countryAt(0, 0), 30_000);

  it('the sound tree has no problem', () => {
    expect(problemsAfter(() => {}, realWorld)).toEqual([]);
  });

  it('swapped coordinates are named as such', () => {
    expect(problemsAfter(hubAt(39.9075, 116.3972), realWorld)).toEqual([
      { file: HUB, field, message: 'latitude 116.3972 is out of range', hint: swapHint },
    ]);
    const problems = problemsAfter((tree) => {
      tree[COUNTRY].geometry.coordinates = [33.72, 73.04];
    }, realWorld);
    expect(problems).toEqual([
      {
        file: COUNTRY,
        field,
        message: expect.stringMatching(/^33\.72, 73\.04 lies \d{4} km from PK, in the sea$/),
        hint: swapHint,
      },
    ]);
  });

  it('a point in another country is named with it', () => {
    expect(problemsAfter(hubAt(106.9, 47.9), realWorld)).toEqual([
      {
        file: HUB,
        field,
        message: expect.stringMatching(/^106\.9, 47\.9 lies \d{3} km from CN, in MN$/),
        hint: mendHint,
      },
    ]);
  });

  it('a landing point far inland is named, beside the line that no longer meets it', () => {
    const file = 'geo/landing-points/karachi.geojson';
    const problems = problemsAfter((tree) => {
      tree[file].geometry.coordinates = [68.37, 25.38];
      partIn(tree, CABLE, 'karachi-bu').geometry.coordinates[0] = [68.37, 25.38];
    }, realWorld);
    expect(problems).toContainEqual({
      file,
      field,
      message: expect.stringMatching(/^lies \d{2,3} km from the coast$/),
      hint: 'Put the landing point at the shore where the cable comes in.',
    });
  });

  it('a line at sea that runs over land is named, unless it says so', () => {
    const overLand = (isMarked: boolean) =>
      problemsAfter((tree) => {
        const { properties, geometry } = partIn(tree, CABLE, 'karachi-bu');
        geometry.coordinates.splice(1, 0, [66.9, 25.8], [64.5, 26]);
        if (isMarked) properties.overland = true;
      }, realWorld);
    expect(overLand(true)).toEqual([]);
    // The way over land has a sharp corner too, which is a problem of its own.
    expect(overLand(false).filter(({ message }) => !message.startsWith('turns'))).toEqual([
      {
        file: CABLE,
        field: 'segment karachi-bu',
        message: expect.stringMatching(
          /^runs over \d{3} km of land more than 25 km from its ends$/,
        ),
        hint: 'Draw it through water (npm run geo:draft-route), or mark a stretch on land "overland": true.',
      },
    ]);
  });
});
