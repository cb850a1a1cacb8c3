import { describe, expect, it } from 'vitest';
import type { Authored, AuthoredSet, SegmentFeature } from '../../../src/compile/authored';
import { checkMeasures } from '../../../src/compile/check/check-measures';
import { corridorOverlap } from '../../../src/compile/check/corridor-overlap';
import { lineIndex, pieceDistanceKm, piecesOf } from '../../../src/compile/check/line-index';
import { lineMeasures } from '../../../src/compile/check/line-measures';

const KM_PER_DEGREE = 111.195;
type Line = [number, number][];
type Cable = Authored<'submarine-cables'>;

function segment(line: Line, more: Partial<SegmentFeature['properties']> = {}): SegmentFeature {
  return {
    properties: {
      part: 'segment',
      id: 'only',
      from: 'a',
      to: 'b',
      precision: 'schematic',
      ...more,
    },
    geometry: { type: 'LineString', coordinates: line },
  };
}

function cable(
  id: string,
  segments: SegmentFeature[],
  record: Partial<Cable['record']> = {},
): Cable {
  return {
    file: `geo/submarine-cables/${id}.geojson`,
    kind: 'submarine-cables',
    id,
    record: record as Cable['record'],
    point: null,
    segments,
    places: [],
  };
}

const setOf = (...records: Cable[]): AuthoredSet => ({ records, organisations: [], stories: [] });

describe('corridorOverlap', () => {
  it('counts what lies within 3 km, away from the landing points', () => {
    const near = corridorOverlap([
      cable('one', [
        segment([
          [0, 0],
          [5, 0],
        ]),
      ]),
      cable('two', [
        segment([
          [0, 0.02],
          [5, 0.02],
        ]),
      ]),
    ]);
    expect(near.total.share).toBeCloseTo(1, 5);
    expect(near.total.measuredKm).toBeCloseTo(2 * (5 * KM_PER_DEGREE - 80), -1);
    const apart = corridorOverlap([
      cable('one', [
        segment([
          [0, 0],
          [5, 0],
        ]),
      ]),
      cable('two', [
        segment([
          [0, 0.04],
          [5, 0.04],
        ]),
      ]),
    ]);
    expect(apart.total.share).toBe(0);
  });

  it('counts a crossing on both systems', () => {
    const { systems } = corridorOverlap([
      cable('east', [
        segment([
          [0, 0],
          [4, 0],
        ]),
      ]),
      cable('north', [
        segment([
          [2, -2],
          [2, 2],
        ]),
      ]),
    ]);
    for (const id of ['east', 'north']) expect(systems.get(id)?.nearKm).toBeCloseTo(6, -0.5);
  });

  it('leaves out the surroundings of a landing point of either system', () => {
    const { systems } = corridorOverlap([
      cable('long', [
        segment([
          [0, 0],
          [4, 0],
        ]),
      ]),
      cable('branch', [
        segment([
          [2, 0.01],
          [2, 2],
        ]),
      ]),
    ]);
    expect(systems.get('long')?.nearKm).toBe(0);
  });

  it('does not take a branching unit for a landing point', () => {
    const { systems } = corridorOverlap([
      cable('long', [
        segment([
          [0, 0],
          [4, 0],
        ]),
      ]),
      cable('branch', [
        segment(
          [
            [2, 0.01],
            [2, 2],
          ],
          { from: 'bu:x' },
        ),
      ]),
    ]);
    expect(systems.get('long')?.nearKm).toBeGreaterThan(4);
  });

  it('leaves out stretches over land and the segments of the same system', () => {
    const line: Line = [
      [0, 0],
      [3, 0],
    ];
    const { total } = corridorOverlap([
      cable('one', [segment(line), segment(line, { id: 'again' })]),
      cable('two', [segment(line, { overland: true })]),
    ]);
    expect(total.nearKm).toBe(0);
  });

  it('finds lines in another turn of the globe', () => {
    const { total } = corridorOverlap([
      cable('one', [
        segment([
          [177, 0],
          [183, 0],
        ]),
      ]),
      cable('two', [
        segment([
          [-183, 0.01],
          [-177, 0.01],
        ]),
      ]),
    ]);
    expect(total.share).toBeCloseTo(1, 5);
  });

  it('is 0 of nothing', () => {
    expect(corridorOverlap([]).total).toEqual({ measuredKm: 0, nearKm: 0, share: 0 });
  });
});

describe('lineIndex', () => {
  it('finds all pieces within reach, across 180 degrees too', () => {
    const near = lineIndex(
      piecesOf('x', [
        [179, 0],
        [181, 0],
      ]),
    );
    const distances = near(-180, 0.1, 12).map((piece) => pieceDistanceKm([-180, 0.1], piece));
    expect(Math.min(...distances)).toBeCloseTo(0.1 * KM_PER_DEGREE, 1);
    expect(near(0, 0, 12)).toEqual([]);
  });
});

describe('lineMeasures', () => {
  it('adds up all segments, and looks for corners at sea only', () => {
    const bent: Line = [
      [0, 0],
      [1, 0],
      [1, 1],
    ];
    const measures = lineMeasures(
      cable('x', [segment(bent), segment(bent, { overland: true })], {
        lengthKm: { value: 1000, sources: [1] },
      }),
    );
    expect(measures.drawnKm).toBeCloseTo(4 * KM_PER_DEGREE, 0);
    expect(measures.ratio).toBeCloseTo(0.445, 2);
    expect(measures.sharpest?.deg).toBeCloseTo(90, 0);
    expect(lineMeasures(cable('x', [segment(bent, { overland: true })])).sharpest).toBeNull();
  });
});

describe('checkMeasures', () => {
  const straight: Line = [
    [0, 0],
    [9, 0],
  ];
  const lengthKm = (value: number) => ({ value, sources: [1] });

  it('finds nothing wrong with a soft line of about its published length', () => {
    expect(
      checkMeasures(setOf(cable('x', [segment(straight)], { lengthKm: lengthKm(1100) }))),
    ).toEqual([]);
    expect(checkMeasures(setOf(cable('x', [segment(straight)])))).toEqual([]);
  });

  it('refuses a corner', () => {
    const [problem, ...more] = checkMeasures(
      setOf(
        cable('x', [
          segment(
            [
              [0, 0],
              [1, 0],
              [1.2, 1],
            ],
            { id: 'bent' },
          ),
        ]),
      ),
    );
    expect(problem).toMatchObject({
      file: 'geo/submarine-cables/x.geojson',
      field: 'segment bent',
      message: 'turns by 79 degrees at one vertex at sea',
    });
    expect(more).toEqual([]);
  });

  it.each([800, 2000])('refuses 1,001 km drawn for %i published', (value) => {
    const [problem, ...more] = checkMeasures(
      setOf(cable('x', [segment(straight)], { lengthKm: lengthKm(value) })),
    );
    expect(problem?.field).toBe('lengthKm');
    expect(problem?.message).toContain(`is ${value} km, but 1001 km are drawn`);
    expect(more).toEqual([]);
  });

  it('takes a note that says why', () => {
    const note = { en: 'With a ring on land that is not drawn.' };
    const check = (record: Partial<Cable['record']>) =>
      checkMeasures(setOf(cable('x', [segment(straight)], record)));
    expect(check({ lengthKm: { ...lengthKm(2000), note } })).toEqual([]);
    expect(
      check({ lengthKm: lengthKm(2000), notes: { en: 'The length counts the ring.' } }),
    ).toEqual([]);
    expect(check({ lengthKm: lengthKm(2000), notes: { en: 'Owners differ.' } })).toHaveLength(1);
  });

  it('refuses systems on top of each other and names the worst', () => {
    const [problem] = checkMeasures(
      setOf(cable('one', [segment(straight)]), cable('two', [segment(straight)])),
    );
    expect(problem?.file).toBe('geo/submarine-cables');
    expect(problem?.message).toMatch(
      /^100\.0 % of all lines at sea .* one 9\d\d km, two 9\d\d km$/,
    );
  });
});
