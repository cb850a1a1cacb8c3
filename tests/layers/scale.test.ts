/** On a wall all that is drawn grows together: lines, casings, marks, rims, and what the pointer hits. */
import '../fixtures/fake-canvas';
import type { Layer } from '@deck.gl/core';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../../src/domain/dataset';
import { layerModules, underlays } from '../../src/layers/registry';
import { contextAt } from '../fixtures/layer-context';
import { realDataset } from '../fixtures/real-dataset';

const dataset = realDataset();
const at = (key: string) => dataset.entities.findIndex((entity) => keyOf(entity) === key);
const [from, to] = [
  [60, 20],
  [70, 10],
] as const;
const measured = {
  legs: [
    {
      cable: at('submarine-cables/peace-cable'),
      segments: [],
      path: [...from, ...to],
      km: 1,
      from: '',
      to: '',
    },
  ],
  km: 1,
};

/** What a layer draws in pixels, each as its factor times its number where that is one. */
const SIZES = {
  line: ['widthPixels'],
  leader: ['widthScale', 'getWidth'],
  radius: ['radiusScale', 'getRadius'],
  rim: ['lineWidthScale', 'getLineWidth'],
  box: ['boxPixels'],
  edge: ['rimPixels'],
  casing: ['casingPixels'],
  hover: ['hoverPixels'],
} as const;

function sizesOf(given: object): Partial<Record<keyof typeof SIZES, number>> {
  const props = given as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(SIZES).flatMap(([name, parts]) => {
      const known = parts.filter((part) => Object.hasOwn(props, part));
      const numbers = known.map((part) => props[part]).filter((one) => typeof one === 'number');
      return numbers.length > 0 ? [[name, numbers.reduce((a, b) => a * b)]] : [];
    }),
  );
}

/** Layers and sets of marks at a scale, by id. */
function drawn(scale: number, change: object): Map<string, ReturnType<typeof sizesOf>> {
  const context = contextAt(undefined, { scale, zoom: 4, ...change });
  const all = [...layerModules, ...underlays].flatMap((module) => {
    const { draw, marks } = module.prepare(dataset);
    const layers = (draw(context).flat(4) as Layer[]).flatMap((layer) => {
      // A layer of marks has the sizes of its sets.
      const { looks = [] } = layer.props as { looks?: object[] };
      return [layer.props, ...looks].map((props) => [layer.id, props] as const);
    });
    return [...(marks?.(context) ?? []).map((set) => [set.id, set] as const), ...layers];
  });
  return new Map(all.map(([id, props], i) => [`${i} ${id}`, sizesOf(props)]));
}

describe.each([
  ['nothing is selected', {}],
  ['a cable is selected', { selected: at('submarine-cables/peace-cable') }],
  ['a satellite is selected on the globe', { selected: at('satellites/apstar-7'), isGlobe: true }],
  ['a path is measured', { measured, selected: dataset.entities.length }],
])('while %s', (_, change) => {
  it.each([2, 4])('all is %d times as large', (scale) => {
    const before = drawn(1, change);
    const after = drawn(scale, change);
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [id, sizes] of before)
      for (const [name, size] of Object.entries(sizes)) {
        const now = after.get(id)?.[name as keyof typeof sizes];
        expect(now, `${id} ${name}`).toBeCloseTo(size * scale, 6);
      }
    const seen = [...before.values()].flatMap((sizes) => Object.keys(sizes));
    expect(seen.length).toBeGreaterThan(20);
    expect(seen).toEqual(expect.arrayContaining(['line', 'casing', 'box', 'edge']));
  });
});
