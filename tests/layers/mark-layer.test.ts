/** Marks as written-out boxes, on deck.gl's own layer manager without a GPU. */
import '../fixtures/fake-canvas';
import { afterAll, describe, expect, it } from 'vitest';
import { toCommon } from '../../src/layers/shared/common-space';
import { fanOf } from '../../src/layers/shared/fan';
import { cutName, glyphAtlasOf, RING } from '../../src/layers/shared/glyph-atlas';
import { boxIndices } from '../../src/layers/shared/mark-layer';
import { makeMarkLayers, makeMarks } from '../../src/layers/shared/point-layers';
import { makePointRows, type PointRow } from '../../src/layers/shared/point-rows';
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

/** What the card is given of an attribute. */
function valuesOf(isGlobe: boolean, name: string, data = rows) {
  const marks = makeMarks(
    {
      id: 'test@marks',
      data,
      boxPixels: 20,
      getMark: ({ entity }) => [entity, 0.5, 2, 1],
    },
    contextAt(undefined, { isGlobe }),
  );
  manager.setLayers([marks]);
  const attribute = marks.getAttributeManager()?.getAttributes()[name];
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
    expect(valuesOf(false, 'indices', more).values.slice(0, 18)).toEqual([...boxIndices(3)]);
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
    const layers = makeMarkLayers('ground-stations', all, context, fanOf(dataset, context));
    const awayOf = (id: string) => {
      const props: unknown = layers.find((one) => one.id === id)?.props;
      const { getMark, boxPixels } = props as {
        getMark: (row: PointRow) => number[];
        boxPixels: number;
      };
      const [, away = 0, size = 0] = getMark(riding);
      return away * size * boxPixels;
    };
    expect(awayOf('ground-stations@marks')).toBeGreaterThan(0);
    expect(awayOf('ground-stations@marks-selected')).toBeCloseTo(awayOf('ground-stations@marks'));
  });
});

it('the atlas has the ring and both cuts, each in a cell of its own', () => {
  const { cells, columns, rows: lines } = glyphAtlasOf('dark');
  for (const name of [RING, cutName('submarine-cables'), cutName('terrestrial-cables')])
    expect(cells.has(name)).toBe(true);
  expect(new Set(cells.values()).size).toBe(cells.size);
  expect(Math.max(...cells.values())).toBeLessThan(columns * lines);
});
