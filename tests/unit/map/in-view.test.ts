import { describe, expect, it } from 'vitest';
import type { Entity, SegmentEntity } from '../../../src/domain/dataset';
import type { Kind } from '../../../src/domain/kinds';
import { FIRST_DAY, LAST_DAY } from '../../../src/domain/lifespan';
import { distanceKm, KM_PER_DEGREE } from '../../../src/lib/great-circle';
import { horizonDeg } from '../../../src/map/horizon';
import { type Outlook, seenOf } from '../../../src/map/in-view';
import { nearestFirst } from '../../../src/state/in-view';

const ALWAYS = [
  { state: 'in-service' as const, fromDay: FIRST_DAY, toDay: LAST_DAY, isUncertain: false },
];

function entity(kind: Kind, id: string, rest: Partial<Entity>): Entity {
  return {
    kind,
    id,
    name: { en: id },
    aliases: [],
    phases: ALWAYS,
    openedDay: null,
    countries: [],
    chineseRoles: [],
    confidence: 'high',
    ...rest,
  };
}

const point = (id: string, lon: number, lat: number) =>
  entity('landing-points', id, { point: [lon, lat] });

function segment(overview: number[], rest: Partial<SegmentEntity> = {}): SegmentEntity {
  const ends = { id: 's', from: 'a', to: 'b', precision: 'schematic', km: 1 } as const;
  return { ...ends, overview, phases: ALWAYS, openedDay: null, ...rest };
}

const line = (id: string, ...segments: SegmentEntity[]) =>
  entity('submarine-cables', id, { segments });

/** Ten pixels to a degree, north up, 400 by 200 around a middle. */
function flat(centreLon: number, centreLat = 0, rest: Partial<Outlook> = {}): Outlook {
  return {
    project: (lon, lat) => ({ x: 200 + (lon - centreLon) * 10, y: 100 - (lat - centreLat) * 10 }),
    centreLon,
    worldWidth: 3600,
    box: { left: 0, top: 0, right: 400, bottom: 200 },
    covers: [],
    isCoarse: false,
    ...rest,
  };
}

function seen(
  entities: Entity[],
  outlook: Outlook,
  rest: Partial<Parameters<typeof seenOf>[1]> = {},
) {
  return seenOf(entities, {
    paths: null,
    day: 0,
    outlook,
    shiftOf: () => [0, 0],
    countriesSeen: new Set(),
    memory: new Map(),
    ...rest,
  });
}

const ids = (found: ReturnType<typeof seen>) => found.map((one) => one.entity.id);

describe('what is in view', () => {
  it('is what lies in the box, in the order given, and can be put from the middle outwards', () => {
    const all = [
      point('edge', 19, 0),
      point('out', 21, 0),
      point('middle', 1, 1),
      point('north', 0, 11),
    ];
    const found = seen(all, flat(0));
    expect(ids(found)).toEqual(['edge', 'middle']);
    expect(nearestFirst(found).map(({ entity }) => entity.id)).toEqual(['middle', 'edge']);
  });

  it('reaches over the antimeridian from either side', () => {
    const all = [point('fiji', 178, 0), point('samoa', -172, 0), point('london', 0, 0)];
    expect(ids(seen(all, flat(179)))).toEqual(['fiji', 'samoa']);
    expect(ids(seen(all, flat(-179)))).toEqual(['fiji', 'samoa']);
  });

  it('follows a line past 180 degrees, seen from the other turn', () => {
    const pacific = line('pacific', segment([140, 0, 170, 0, 200, 0, 235, 0]));
    expect(ids(seen([pacific], flat(-150)))).toEqual(['pacific']);
    expect(ids(seen([pacific], flat(-130)))).toEqual(['pacific']);
    expect(ids(seen([pacific], flat(150)))).toEqual(['pacific']);
    expect(ids(seen([pacific], flat(0)))).toEqual([]);
  });

  it('takes a line that crosses the view without a vertex in it', () => {
    const long = line('long', segment([-90, 5, 90, 5]));
    const [found] = seen([long], flat(0));
    expect(found?.spot).toEqual({ x: 200, y: 50 });
    expect(found?.distance).toBe(50);
  });

  it('leaves out stretches of a line that are not on the map at the clock', () => {
    const later = [
      { state: 'in-service' as const, fromDay: 10, toDay: LAST_DAY, isUncertain: false },
    ];
    const cable = line(
      'cable',
      segment([-90, 0, -60, 0]),
      segment([-60, 0, 60, 0], { phases: later }),
    );
    expect(ids(seen([cable], flat(0)))).toEqual([]);
    expect(ids(seen([cable], flat(0), { day: 10 }))).toEqual(['cable']);
    const memory = new Map();
    const asked = [10, 0, 10].map((day) => ids(seen([cable], flat(0), { day, memory })));
    expect(asked).toEqual([['cable'], [], ['cable']]);
  });

  it('has the nearest of the stretches that are on the map at the clock', () => {
    const early = [{ state: 'in-service' as const, fromDay: 0, toDay: 9, isUncertain: false }];
    const cable = line('cable', segment([5, 0, 8, 0]), segment([-2, 0, 3, 0], { phases: early }));
    const memory = new Map();
    const distances = [0, 10].map((day) => seen([cable], flat(0), { day, memory })[0]?.distance);
    expect(distances).toEqual([0, 50]);
  });

  it('goes by the overview of a line on a map of the world, and while nothing else is there', () => {
    const stretch = segment([-30, 15, 30, 15]);
    const paths = new Map([[stretch, [-30, 15, 0, 0, 30, 15]]]);
    const bent = line('bent', stretch);
    expect(ids(seen([bent], flat(0), { paths }))).toEqual(['bent']);
    expect(ids(seen([bent], flat(0), { paths: null }))).toEqual([]);
    expect(ids(seen([bent], flat(0, 0, { isCoarse: true }), { paths }))).toEqual([]);
  });

  it('does not see what a panel covers', () => {
    const margin = { left: 0, top: 0, right: 120, bottom: 200 };
    const outlook = flat(0, 0, { covers: [margin] });
    const under = line('under', segment([-15, 2, -10, -2]));
    const through = line('through', segment([-15, 2, 5, 2]));
    const behind = line('behind', segment([-40, 3, -9, 3]));
    expect(ids(seen([point('hidden', -10, 0), point('open', -7, 0)], outlook))).toEqual(['open']);
    expect(ids(seen([under, through, behind], outlook))).toEqual(['through']);
    // Its nearest place is the nearest of those that can be seen.
    const middle = { left: 100, top: 0, right: 330, bottom: 200 };
    const [found] = seen(
      [line('long', segment([-90, 0, 21, 0]))],
      flat(0, 0, { covers: [middle] }),
    );
    expect(found?.spot?.x).toBeCloseTo(83.33);
  });

  it('takes a mark where its fan has it', () => {
    const out = [point('mark', 20.5, 0)];
    expect(ids(seen(out, flat(0)))).toEqual([]);
    const [found] = seen(out, flat(0), { shiftOf: () => [-12, 4] });
    expect(found?.spot).toEqual({ x: 393, y: 104 });
  });

  it('counts countries by their land, and has no one place for one whose capital is out of sight', () => {
    const russia = entity('countries', 'rus', { countries: ['RU'], point: [37, 55] });
    const kenya = entity('countries', 'ken', { countries: ['KE'], point: [5, 5] });
    const options = { countriesSeen: new Set(['RU']) };
    expect(seen([russia, kenya], flat(0), options)).toEqual([
      { entity: russia, spot: null, distance: Number.MAX_VALUE },
    ]);
  });
});

describe('on a globe', () => {
  /** Seen from far above longitude 0, orthographic, with a radius of 90 pixels. */
  const globe = flat(0, 0, {
    worldWidth: 0,
    project: (lon, lat) => {
      if (distanceKm([0, 0], [lon, lat]) > 85 * KM_PER_DEGREE) return null;
      const [a, b] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
      return { x: 200 + 90 * Math.cos(b) * Math.sin(a), y: 100 - 90 * Math.sin(b) };
    },
  });

  it('the far side is out of sight', () => {
    const all = [point('front', 60, 0), point('back', 170, 0), point('rim', -88, 0)];
    expect(ids(seen(all, globe))).toEqual(['front']);
  });

  it('a line is seen where it is on this side', () => {
    const half = line('half', segment([70, 0, 80, 0, 100, 0, 150, 0]));
    const back = line('back', segment([100, 0, 150, 0, 200, 0]));
    expect(ids(seen([half, back], globe))).toEqual(['half']);
  });
});

describe('horizonDeg', () => {
  // A viewer 35,786 km above a sphere of 6,371 km sees 81.3 degrees of arc around the point below (Maini and
  // Agrawal, Satellite Technology: a geostationary satellite covers latitudes to 81.3).
  it('is that of a satellite at the same height', () => {
    const radius = (512 * 2 ** 2) / (2 * Math.PI);
    const height = 2 * Math.tan((30 * Math.PI) / 360) * radius * (35786 / 6371);
    expect(horizonDeg(2, 0, height, 30)).toBeCloseTo(81.3, 1);
  });

  it('shrinks as the camera comes nearer', () => {
    expect(horizonDeg(5, 0, 600, 36.87)).toBeLessThan(horizonDeg(2, 0, 600, 36.87));
    expect(horizonDeg(2, 0, 600, 36.87)).toBeLessThan(90);
  });
});
