import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mark, spreadMarks } from '../../../src/lib/spread-marks';

const APART = 16;

function placesOf(marks: readonly Mark[], fixed: readonly Mark[] = []) {
  const { moves } = spreadMarks(marks, fixed, APART);
  return marks.map(({ x, y }, i) => ({ x: x + (moves[i]?.[0] ?? 0), y: y + (moves[i]?.[1] ?? 0) }));
}

function nearest(places: readonly Mark[]): number {
  let least = Number.POSITIVE_INFINITY;
  places.forEach((a, i) => {
    for (const b of places.slice(i + 1)) least = Math.min(least, Math.hypot(a.x - b.x, a.y - b.y));
  });
  return least;
}

const crowd = (count: number, at: Mark = { x: 100, y: 100 }): Mark[] =>
  Array.from({ length: count }, () => ({ ...at }));

describe('marks on one spot', () => {
  it.each([2, 3, 5, 8, 9, 14, 30, 80])('%d of them stand apart, around it', (count) => {
    const places = placesOf(crowd(count));
    expect(nearest(places)).toBeGreaterThanOrEqual(APART - 1e-6);
    // No fan is wider than its rings need: a disc of the same marks, and a ring around it.
    const reach = Math.max(...places.map(({ x, y }) => Math.hypot(x - 100, y - 100)));
    expect(reach).toBeLessThan(APART * (1.4 + Math.sqrt(count / 3)));
  });

  it('of up to eight stand on one ring, the first at the top', () => {
    const places = placesOf(crowd(6));
    const radii = places.map(({ x, y }) => Math.hypot(x - 100, y - 100));
    for (const radius of radii) expect(radius).toBeCloseTo(APART, 6);
    expect(places[0]?.x).toBeCloseTo(100, 6);
    expect(places[0]?.y).toBeCloseTo(100 - APART, 6);
  });

  it('say how far their group reaches', () => {
    const { groups, reach } = spreadMarks([...crowd(30), { x: 900, y: 900 }], [], APART);
    expect(new Set(groups.slice(0, 30)).size).toBe(1);
    expect(reach[groups[0] ?? 0]).toBeGreaterThan(2 * APART);
    expect(reach[groups[30] ?? 0]).toBe(0);
  });
});

describe('any marks', () => {
  const anyMarks = fc.array(
    fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 200 }) }),
    { maxLength: 60 },
  );

  it('end no nearer to each other than asked', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        expect(nearest(placesOf(marks))).toBeGreaterThanOrEqual(APART - 1e-6);
      }),
      { numRuns: 200 },
    );
  });

  it('cover no fixed point', () => {
    fc.assert(
      fc.property(anyMarks, anyMarks, (marks, fixed) => {
        for (const { x, y } of placesOf(marks, fixed))
          for (const point of fixed)
            expect(Math.hypot(point.x - x, point.y - y)).toBeGreaterThan(APART / 2);
      }),
      { numRuns: 100 },
    );
  });

  it('stay where they are with nothing near', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const { moves, groups } = spreadMarks(marks, [], APART);
        marks.forEach((mark, i) => {
          const isAlone = marks.every(
            (other, k) => k === i || Math.hypot(mark.x - other.x, mark.y - other.y) >= APART,
          );
          const isSole = groups.filter((group) => group === groups[i]).length === 1;
          if (isAlone && isSole) expect(moves[i]).toEqual([0, 0]);
        });
      }),
    );
  });

  it('are moved the same way twice', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        expect(spreadMarks(marks, [], APART)).toEqual(spreadMarks(marks, [], APART));
      }),
    );
  });
});

it('two towns near each other have two fans, and marks keep to their side', () => {
  const places = placesOf([...crowd(4), ...crowd(4, { x: 130, y: 100 })]);
  const middle = (some: Mark[]) => some.reduce((sum, { x }) => sum + x, 0) / some.length;
  expect(middle(places.slice(0, 4))).toBeLessThan(middle(places.slice(4)));
});

it('no marks at all are no trouble', () => {
  expect(spreadMarks([], [], APART)).toEqual({ moves: [], groups: [], reach: [] });
});
