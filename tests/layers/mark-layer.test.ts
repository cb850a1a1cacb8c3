/** Marks as written-out boxes, on deck.gl's own layer manager without a GPU. */
import '../fixtures/fake-canvas';
import { afterAll, describe, expect, it } from 'vitest';
import { layerModules } from '../../src/layers/registry';
import { toCommon } from '../../src/layers/shared/common-space';
import { fanOf } from '../../src/layers/shared/fan';
import { cutName, glyphAtlasOf, RING } from '../../src/layers/shared/glyph-atlas';
import {
  boxIndices,
  type MarkLayer,
  type MarkLayerProps,
} from '../../src/layers/shared/mark-layer';
import { type MarkRow, type MarkSet, makeMarks } from '../../src/layers/shared/mark-sets';
import { MAX_SETS } from '../../src/layers/shared/mark-shader';
import { makeChosenLayers, makeMarkSet } from '../../src/layers/shared/point-layers';
import { makePointRows, type PointRow } from '../../src/layers/shared/point-rows';
import { drawLayers, MARKS_ID } from '../../src/map/draw-layers';
import { contextAt } from '../fixtures/layer-context';
import { makeLayerManager } from '../fixtures/layer-manager';
import { realDataset } from '../fixtures/real-dataset';

const { manager, errors } = makeLayerManager();
afterAll(() => {
  manager.finalize();
  expect(errors).toEqual([]);
});

const row = (entity: number, position: [number, number]) => ({
  entity,
  position,
  openedDay: null,
  fromDay: 100 * entity,
  toDay: 100 * entity + 50,
});
const rows = [row(1, [10, 20]), row(2, [-70, -33])];

const setOf = (data: readonly MarkRow[], change: Partial<MarkSet> = {}): MarkSet => ({
  id: 'test@marks',
  rows: data,
  boxPixels: 20,
  getMark: ({ entity }) => [entity, 0.5, 2, 1],
  ...change,
});

function drawn(sets: MarkSet[], isGlobe = false, fades: Map<string, number> | null = null) {
  const marks = makeMarks('test@all', sets, contextAt(undefined, { isGlobe }), fades);
  manager.setLayers([marks]);
  return marks;
}

/** What the card is given of an attribute. */
function valuesOf(isGlobe: boolean, name: string, sets = [setOf(rows)]) {
  const attribute = drawn(sets, isGlobe).getAttributeManager()?.getAttributes()[name];
  if (!attribute) throw new Error(`no attribute ${name}`);
  const values = Array.from((attribute.value ?? []) as ArrayLike<number>);
  return { values, size: attribute.settings.size };
}

/** For each vertex. */
function verticesOf(isGlobe: boolean, name: string): number[][] {
  const { values, size } = valuesOf(isGlobe, name);
  return Array.from({ length: rows.length * 4 }, (_, i) => values.slice(i * size, (i + 1) * size));
}

const fourTimes = (values: readonly number[][]) =>
  values.flatMap((one) => [one, one, one, one].map((each) => each.map(Math.fround)));

describe('a mark', () => {
  it('is two triangles between four vertices of its own', () => {
    expect([...boxIndices(2)]).toEqual([0, 1, 2, 2, 1, 3, 4, 5, 6, 6, 5, 7]);
    expect(boxIndices(0).length).toBe(0);
  });

  it.each([false, true])(
    'has its place at each of them, and has it anew (globe: %s)',
    (isGlobe) => {
      const places = rows.map(({ position: [lon, lat] }) => toCommon(lon, lat, isGlobe));
      expect(verticesOf(isGlobe, 'positions')).toEqual(fourTimes(places));
    },
  );

  it('more come and go with their rows', () => {
    const more = [...rows, row(3, [0, 0])];
    expect(valuesOf(false, 'indices', [setOf(more)]).values.slice(0, 18)).toEqual([
      ...boxIndices(3),
    ]);
    expect(valuesOf(false, 'indices').values.slice(0, 12)).toEqual([...boxIndices(2)]);
  });

  it('has its look, its days and its entity at each of them', () => {
    expect(verticesOf(false, 'marks')).toEqual(
      fourTimes([
        [1, 0.5, 2, 1],
        [2, 0.5, 2, 1],
      ]),
    );
    expect(verticesOf(false, 'instanceSpan')).toEqual(
      fourTimes([
        [100, 150],
        [200, 250],
      ]),
    );
    expect(verticesOf(false, 'instanceEmphasis').map(([entity]) => entity)).toEqual([
      1, 1, 1, 1, 2, 2, 2, 2,
    ]);
  });

  it('of what is known to its country rides the ring, wherever the selection doubles its box', () => {
    const dataset = realDataset();
    const all = makePointRows(dataset, 'ground-stations');
    const riding = all.find(({ precision }) => precision === 'country');
    if (!riding) throw new Error('no station that is known to its country alone');
    const context = contextAt(undefined, { selected: riding.entity });
    const fan = fanOf(dataset, context);
    const set = makeMarkSet('ground-stations', all, context, fan);
    const [, away = 0, size = 0] = set.getMark(riding);
    const [ring] = makeChosenLayers('ground-stations', all, context, fan);
    if (!ring) throw new Error('no ring');
    const { getMark, looks } = ring.props as unknown as MarkLayerProps<PointRow>;
    const [, ringAway = 0, ringSize = 0] = getMark(riding, { index: 0 });
    expect(away * size * set.boxPixels).toBeGreaterThan(0);
    expect(ringAway * ringSize * (looks[0]?.boxPixels ?? 0)).toBeCloseTo(
      away * size * set.boxPixels,
    );
  });
});

describe('sets of marks', () => {
  const one = setOf(rows);
  const ring = setOf([row(3, [0, 0])], {
    id: 'other@ring',
    boxPixels: 9,
    rimPixels: 2,
    rimColor: [1, 2, 3, 4],
    getMark: () => [0, 0, 1, 0.5],
    isPickable: true,
  });

  it('are one layer, whose marks know their set', () => {
    expect(valuesOf(false, 'sets', [one, ring]).values.slice(0, 12)).toEqual([
      0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1,
    ]);
    const { values } = valuesOf(false, 'marks', [one, ring]);
    expect([values.slice(0, 4), values.slice(4 * 8, 4 * 9)]).toEqual([
      [1, 0.5, 2, 1],
      [0, 0, 1, 0.5],
    ]);
  });

  it('keep each its look, and what is picked is a row of theirs', () => {
    const { looks, data, pickable } = drawn([one, ring]).props;
    expect(looks).toEqual([
      expect.objectContaining({ boxPixels: 20, rimPixels: 0, opacity: 1, isPickable: false }),
      {
        boxPixels: 9,
        rimPixels: 2,
        rimColor: [1, 2, 3, 4],
        fillColor: [0, 0, 0, 0],
        opacity: 1,
        isPickable: true,
      },
    ]);
    expect(pickable).toBe(true);
    expect(data.map(({ entity }) => entity)).toEqual([1, 2, 3]);
  });

  it('fade with their layer, and are hidden, by their look alone', () => {
    const before = drawn([one, ring]);
    const faded = drawn([one, { ...ring, isHidden: true }], false, new Map([['test', 0.25]]));
    expect(faded.props.looks.map(({ opacity }) => opacity)).toEqual([0.25, 0]);
    expect(faded.props.data).toBe(before.props.data);
    expect(faded.props.updateTriggers).toEqual(before.props.updateTriggers);
  });

  it('come anew when one of them has other rows', () => {
    const before = drawn([one, ring]).props.data;
    const other = setOf([row(4, [1, 1])]);
    expect(drawn([one, other]).props.data.map(({ entity }) => entity)).toEqual([1, 2, 4]);
    expect(drawn([one]).props.data).toBe(rows);
    expect(drawn([one, ring]).props.data).not.toBe(before);
  });

  it('of all layers at once find room, and more are refused', () => {
    const dataset = realDataset();
    const context = contextAt(undefined, { zoom: 6 });
    const drawables = new Map(layerModules.map((module) => [module.id, module.prepare(dataset)]));
    const all = drawLayers(drawables, context, dataset, -1);
    const marks = all.filter(
      ({ id }) => id === MARKS_ID,
    ) as unknown as (typeof MarkLayer.prototype)[];
    expect(marks.map(({ props }) => props.looks.length > 10)).toEqual([true]);
    const many = Array.from({ length: MAX_SETS + 1 }, () => ring);
    expect(() => makeMarks('test@all', many, contextAt())).toThrow(
      '21 sets of marks, of 20 at most',
    );
  });
});

it('the atlas has the ring and both cuts, each in a cell of its own', () => {
  const { cells, columns, rows: lines } = glyphAtlasOf('dark');
  for (const name of [RING, cutName('submarine-cables'), cutName('terrestrial-cables')])
    expect(cells.has(name)).toBe(true);
  expect(new Set(cells.values()).size).toBe(cells.size);
  expect(Math.max(...cells.values())).toBeLessThan(columns * lines);
});
