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
  line: ['widthScale', 'getWidth'],
  radius: ['radiusScale', 'getRadius'],
  rim: ['lineWidthScale', 'getLineWidth'],
  mark: ['sizeScale', 'getSize'],
  casing: ['casingPixels'],
  hover: ['hoverPixels'],
} as const;

function sizesOf(layer: Layer): Partial<Record<keyof typeof SIZES, number>> {
  const props = layer.props as unknown as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(SIZES).flatMap(([name, parts]) => {
      const given = parts.filter((part) => Object.hasOwn(props, part));
      const numbers = given.map((part) => props[part]).filter((one) => typeof one === 'number');
      return numbers.length > 0 ? [[name, numbers.reduce((a, b) => a * b)]] : [];
    }),
  );
}

/** Lines at a scale, by the id of the layer. */
function drawn(scale: number, change: object): Map<string, ReturnType<typeof sizesOf>> {
  const context = contextAt(undefined, { scale, zoom: 4, ...change });
  const layers = [...layerModules, ...underlays].flatMap((module) => {
    const { draw, drawUnder } = module.prepare(dataset);
    return [...(drawUnder?.(context) ?? []), ...draw(context)];
  });
  return new Map(layers.flat(4).map((layer) => [layer.id, sizesOf(layer)]));
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
    expect(before.size).toBeGreaterThan(10);
  });
});
