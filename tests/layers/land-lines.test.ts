/** Which lines and marks the layer of land cables draws, on the real records. */
import '../fixtures/fake-canvas';
import type { Layer } from '@deck.gl/core';
import { describe, expect, it } from 'vitest';
import type { LayerContext } from '../../src/layers/layer-context';
import { terrestrialCables } from '../../src/layers/terrestrial-cables/terrestrial-cables';
import { contextAt } from '../fixtures/layer-context';
import { realLines } from '../fixtures/real-dataset';

const { dataset, paths } = realLines();
const drawable = terrestrialCables.prepare(dataset);

interface Row {
  entity: number;
  segment: { precision: string };
}

function drawn(
  change: Partial<LayerContext> = {},
): Map<string, { props: Layer['props']; rows: Row[] }> {
  const layers = drawable.draw(contextAt(undefined, { paths, ...change })).flat(4) as Layer[];
  return new Map(
    layers.map(({ id, props }) => [
      id.replace('terrestrial-cables@', ''),
      { props, rows: (props.data ?? []) as Row[] },
    ]),
  );
}

const scopesOf = (rows: readonly Row[]) =>
  rows.map(({ entity }) => dataset.entities[entity]?.variant);
const positionOf = (kind: string, id: string) =>
  dataset.entities.findIndex((one) => one.kind === kind && one.id === id);

describe('lines', () => {
  it.each([
    ['lines', 'sketch-lines'],
    ['overview', 'sketch-overview'],
  ])('whose course is inferred are drawn as such: %s, %s', (named, inferred) => {
    const layers = drawn();
    expect(layers.get(named)?.props).toMatchObject({ isSketch: false });
    expect(layers.get(inferred)?.props).toMatchObject({ isSketch: true });
    const precisions = (id: string) =>
      new Set(layers.get(id)?.rows.map(({ segment }) => segment.precision));
    expect(precisions(inferred)).toEqual(new Set(['schematic']));
    expect(precisions(named)).toEqual(new Set(['approximate']));
  });

  it('of national backbones lie beneath the others', () => {
    for (const id of ['lines', 'sketch-lines']) {
      const isBackbone = scopesOf(drawn().get(id)?.rows ?? []).map(
        (scope) => scope === 'national-backbone',
      );
      expect(isBackbone.indexOf(false)).toBeGreaterThan(0);
      expect(isBackbone.lastIndexOf(true)).toBeLessThan(isBackbone.indexOf(false));
    }
  });

  it('of a scope that is switched off are not drawn', () => {
    for (const id of ['lines', 'sketch-lines', 'overview', 'sketch-overview']) {
      const all = scopesOf(drawn().get(id)?.rows ?? []);
      const less = scopesOf(
        drawn({ hidden: ['terrestrial-cables.national-backbone'] }).get(id)?.rows ?? [],
      );
      expect(less).toEqual(all.filter((scope) => scope !== 'national-backbone'));
      expect(less.length).toBeLessThan(all.length);
    }
  });

  it('that are selected come after all others', () => {
    const selected = positionOf('terrestrial-cables', 'ermc');
    const ids = [...drawn({ selected }).keys()];
    const firstChosen = ids.findIndex((id) => /band|selected/.test(id));
    const lastLine = ids.findLastIndex((id) => /lines|overview/.test(id));
    expect(firstChosen).toBeGreaterThan(lastLine);
  });
});

describe('gateways', () => {
  it('are drawn from zoom 3 on, and before where one is selected or lifted', () => {
    const gateway = positionOf('gateways', 'horgos');
    const has = (change: Partial<LayerContext>) => {
      const sets = drawable.marks?.(contextAt(undefined, change)) ?? [];
      const marks = sets.find(({ id }) => id === 'terrestrial-cables@gateways');
      expect(marks?.rows.length).toBeGreaterThan(10);
      return marks?.isHidden === false;
    };
    expect(has({ zoom: 2.9 })).toBe(false);
    expect(has({ zoom: 3 })).toBe(true);
    expect(has({ zoom: 2, selected: gateway })).toBe(true);
    expect(has({ zoom: 2, hovered: gateway })).toBe(true);
  });
});
