/** Paths through a small network of which every length is known, and through the real records. */
import { describe, expect, it } from 'vitest';
import type { Dataset, Entity, SegmentEntity } from '../../../src/domain/dataset';
import { FIRST_DAY, LAST_DAY, type State } from '../../../src/domain/lifespan';
import { makeNetwork } from '../../../src/domain/network';
import { networkPath } from '../../../src/domain/network-path';
import { pathOpening } from '../../../src/domain/path-opening';
import { pathLengthKm } from '../../../src/lib/great-circle';
import { bareEntity } from '../../fixtures/bare-entity';
import { realDataset } from '../../fixtures/real-dataset';

const EQUATOR_DEGREE_KM = 111.195;

/** @param at longitudes on the equator */
function segment(
  from: string,
  to: string,
  at: [number, number],
  days: [number, number] = [0, LAST_DAY],
  state: State = 'in-service',
): SegmentEntity {
  return {
    id: `${from}-${to}`,
    from,
    to,
    precision: 'schematic',
    overview: [at[0], 0, at[1], 0],
    km: pathLengthKm([at[0], 0, at[1], 0]),
    phases: [{ state, fromDay: days[0], toDay: days[1], isUncertain: false }],
    openedDay: null,
  };
}

const entity = (kind: Entity['kind'], id: string, rest: Partial<Entity>) =>
  bareEntity({ kind, id, name: { en: id }, ...rest });

const point = (id: string, lon: number) => entity('landing-points', id, { point: [lon, 0] });
const sea = (id: string, segments: SegmentEntity[]) => entity('submarine-cables', id, { segments });
const land = (id: string, segments: SegmentEntity[], rest: Partial<Entity> = {}) =>
  entity('terrestrial-cables', id, { segments, ...rest });

function pathIn(entities: Entity[], from: string, to: string, day = 100, without = -1) {
  const dataset: Dataset = { version: 'test', asOf: '2026-01-01', entities };
  const network = makeNetwork(dataset);
  return networkPath(network, `landing-points/${from}`, `landing-points/${to}`, { day, without });
}

const POINTS = [point('a', 0), point('b', 10), point('c', 20)];

describe('a path', () => {
  it('goes through a branching unit, in both directions, and is as long as its lines', () => {
    const cables = [
      ...POINTS,
      sea('one', [segment('a', 'bu:x', [0, 4]), segment('bu:x', 'b', [4, 10])]),
    ];
    const path = pathIn(cables, 'a', 'b');
    expect(path?.km).toBeCloseTo(10 * EQUATOR_DEGREE_KM, 0);
    expect(path?.legs).toHaveLength(1);
    expect(path?.legs[0]?.path).toEqual([0, 0, 4, 0, 10, 0]);
    expect(pathIn(cables, 'b', 'a')?.legs[0]?.path).toEqual([10, 0, 4, 0, 0, 0]);
  });

  it('never goes from one branching unit to that of the same name on another cable', () => {
    const cables = [
      ...POINTS,
      sea('one', [segment('a', 'bu:x', [0, 5])]),
      sea('two', [segment('bu:x', 'b', [5, 10])]),
    ];
    expect(pathIn(cables, 'a', 'b')).toBeNull();
  });

  it('changes cables at a landing point, and says where', () => {
    const cables = [
      ...POINTS,
      sea('one', [segment('a', 'b', [0, 10])]),
      sea('two', [segment('c', 'b', [20, 10])]),
    ];
    const legs = pathIn(cables, 'a', 'c')?.legs ?? [];
    expect(legs.map(({ cable, from, to }) => [cable, from, to])).toEqual([
      [3, 'landing-points/a', 'landing-points/b'],
      [4, 'landing-points/b', 'landing-points/c'],
    ]);
  });

  it.each<[State]>([['planned'], ['building'], ['out'], ['ended']])(
    'has no edge that is %s',
    (state) => {
      const cables = [...POINTS, sea('one', [segment('a', 'b', [0, 10], [0, LAST_DAY], state)])];
      expect(pathIn(cables, 'a', 'b')).toBeNull();
    },
  );

  it('takes one cable rather than two that are little shorter, and two that are much shorter', () => {
    const cables = [
      ...POINTS,
      sea('one', [segment('a', 'b', [0, 10])]),
      sea('two', [segment('b', 'c', [10, 20])]),
    ];
    const detour = (degrees: number): Entity =>
      sea('direct', [
        {
          ...segment('a', 'c', [0, 20]),
          km: pathLengthKm([0, 0, -degrees / 2, 0, 0, 0, 20, 0]),
        },
      ]);
    expect(pathIn([...cables, detour(0.5)], 'a', 'c')?.legs).toHaveLength(1);
    expect(pathIn([...cables, detour(2)], 'a', 'c')?.legs).toHaveLength(2);
  });

  it('goes round a cable that is cut, or tells that nothing is left', () => {
    const cables = [
      ...POINTS,
      sea('short', [segment('a', 'b', [0, 10])]),
      sea('long', [segment('a', 'c', [0, 20]), segment('c', 'b', [20, 10])]),
    ];
    expect(pathIn(cables, 'a', 'b')?.legs[0]?.cable).toBe(3);
    expect(pathIn(cables, 'a', 'b', 100, 3)?.km).toBeCloseTo(30 * EQUATOR_DEGREE_KM, 0);
    expect(pathIn(cables.slice(0, 4), 'a', 'b', 100, 3)).toBeNull();
  });

  it('goes over land where a record names the same town near by, or the same gateway', () => {
    const near = land('near', [segment('place:a', 'place:m', [0.1, 5])]);
    const on = land('on', [segment('place:n', 'place:b', [5, 10.1])]);
    const join = (id: string) => ({ gateways: [{ id: 'g', at: `place:${id}` }] });
    expect(pathIn([...POINTS, near, on], 'a', 'b')).toBeNull();
    const joined = pathIn(
      [...POINTS, { ...near, ...join('m') }, { ...on, ...join('n') }],
      'a',
      'b',
    );
    expect(joined?.legs.map(({ to }) => to)).toEqual(['gateways/g', expect.stringMatching(/b$/)]);
    const far = land('far', [segment('place:a', 'place:b', [3, 10])]);
    expect(pathIn([...POINTS, far], 'a', 'b')).toBeNull();
  });

  it('over 180 degrees goes on without a jump', () => {
    const cables = [
      point('a', 170),
      point('b', -160),
      sea('one', [segment('a', 'bu:x', [170, 190]), segment('bu:x', 'b', [-170, -160])]),
    ];
    expect(pathIn(cables, 'a', 'b')?.legs[0]?.path).toEqual([170, 0, 190, 0, 200, 0]);
  });
});

describe('the opening of a path', () => {
  const dataset = (entities: Entity[]): Dataset => ({ version: '', asOf: '2026-01-01', entities });
  const opening = (entities: Entity[], day: number) =>
    pathOpening(makeNetwork(dataset(entities)), 'landing-points/a', 'landing-points/c', day);
  const cables = [
    ...POINTS,
    sea('one', [segment('a', 'b', [0, 10], [50, 300])]),
    sea('two', [segment('b', 'c', [10, 20], [200, LAST_DAY])]),
  ];

  it('is the day on which its last part opens', () => {
    expect(opening(cables, 100)).toBe(200);
  });
  it('is that of a path of the past where none is to come', () => {
    expect(opening(cables, 400)).toBe(200);
  });
  it('is none where parts never stand together', () => {
    expect(opening([...POINTS, sea('one', [segment('a', 'b', [0, 10])])], 0)).toBeNull();
    const never = [
      ...POINTS,
      sea('one', [segment('a', 'b', [0, 10], [FIRST_DAY, 100])]),
      sea('two', [segment('b', 'c', [10, 20], [101, LAST_DAY])]),
    ];
    expect(opening(never, 0)).toBeNull();
  });
});

describe('the real network', () => {
  const dataset = realDataset();
  const network = makeNetwork(dataset);

  it('has an edge for each segment, and joins that lead to records or towns', () => {
    expect(network.links).toHaveLength(
      dataset.entities.flatMap((one) => one.segments ?? []).length,
    );
    const known = new Set(dataset.entities.map(({ kind, id }) => `${kind}/${id}`));
    for (const [, shared] of network.joints)
      if (!shared.startsWith('town/')) expect(known).toContain(shared);
  });

  it('puts all places of one town near each other', () => {
    const at = new Map<string, number[]>();
    for (const {
      ends,
      segment: { overview },
    } of network.links)
      for (const [i, node] of ends.entries())
        at.set(node, i === 0 ? overview.slice(0, 2) : overview.slice(-2));
    const towns = new Map<string, number[]>();
    for (const [node, shared] of network.joints)
      if (shared.startsWith('town/')) {
        const here = at.get(node) ?? [];
        const there = towns.get(shared) ?? here;
        expect(pathLengthKm([...here, ...there]), shared).toBeLessThan(45);
        towns.set(shared, there);
      }
  });

  it('joins Karachi and Mombasa by one cable from 2022 on', () => {
    const day = Date.UTC(2024, 5, 30) / 86_400_000;
    const path = networkPath(network, 'landing-points/karachi', 'landing-points/mombasa', { day });
    expect(path?.legs.map(({ cable }) => dataset.entities[cable]?.id)).toEqual(['peace-cable']);
    expect(path?.km).toBeGreaterThan(4000);
    expect(path?.km).toBeLessThan(6000);
  });
});
