import { describe, expect, it } from 'vitest';
import type { Dataset, Entity } from '../../../src/domain/dataset';
import { pickAll, pickReach } from '../../../src/map/picking';

/** Things on a screen without a GPU: where each shows, in pixels. */
type Screen = { x: number; y: number; isLine?: true }[];

function pick(screen: Screen, isPrecise: boolean, radius: number, x = 100, y = 100): number[] {
  const entities = screen.map(
    ({ isLine }, i) =>
      ({ id: String(i), ...(isLine ? { segments: [] } : {}) }) as unknown as Entity,
  );
  const dataset: Dataset = { version: '', asOf: '', entities };
  const picks = (isHit: (one: Screen[number]) => boolean) =>
    screen.flatMap((one, entity) => (isHit(one) ? [{ object: { entity } }] : []));
  const eye = {
    pickObject: (at: { x: number; y: number; radius: number }) =>
      picks((one) => Math.hypot(one.x - at.x, one.y - at.y) <= at.radius)[0] ?? null,
    pickObjects: (box: { x: number; y: number; width: number; height: number }) =>
      picks(
        (one) =>
          one.x >= box.x &&
          one.x < box.x + box.width &&
          one.y >= box.y &&
          one.y < box.y + box.height,
      ),
  };
  return pickAll(eye, dataset, { x, y, radius, isPrecise }).map(({ id }) => Number(id));
}

describe('a click', () => {
  const lines: Screen = [
    { x: 110, y: 100, isLine: true },
    { x: 106, y: 100, isLine: true },
    { x: 100, y: 100, isLine: true },
    { x: 103, y: 100, isLine: true },
    { x: 120, y: 100, isLine: true },
  ];

  it('has what is hit exactly first, then the nearer before the farther', () => {
    expect(pick(lines, true, 12)).toEqual([2, 3, 1, 0]);
  });

  it('reaches 12 px with a mouse and 24 px with a finger', () => {
    expect(pick([{ x: 111, y: 100 }], true, 12)).toEqual([0]);
    expect(pick([{ x: 113, y: 100 }], true, 12)).toEqual([]);
    expect(pick([{ x: 123, y: 100 }], false, 24)).toEqual([0]);
    expect(pick([{ x: 125, y: 100 }], false, 24)).toEqual([]);
  });

  it('of a mouse on a mark means the mark, of a finger all that it covers', () => {
    const mark: Screen = [...lines, { x: 100, y: 100 }];
    const onTop: Screen = [{ x: 100, y: 100 }, ...lines];
    expect(pick(onTop, true, 12)).toEqual([0]);
    expect(pick(onTop, false, 24)).toEqual([0, 2, 3, 4, 1, 5]);
    expect(pick(mark, true, 12)[0]).toBe(2);
  });
});

describe('how far a click may miss', () => {
  it('grows with all that is drawn, and a finger may miss by more', () => {
    expect(pickReach(false, 1)).toBeLessThan(pickReach(true, 1));
    for (const isTouch of [true, false])
      for (const scale of [2, 4])
        expect(pickReach(isTouch, scale)).toBe(scale * pickReach(isTouch, 1));
  });
});
