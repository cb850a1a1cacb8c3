/**
 * Every layer of the registry on deck.gl's own layer manager without a GPU: a step of the clock and a
 * hover upload nothing, and leave data and update triggers as they were.
 */
import '../fixtures/fake-canvas';
import type { Layer } from '@deck.gl/core';
import { device } from '@deck.gl/test-utils/vitest';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { KINDS } from '../../src/domain/kinds';
import { LAYER_IDS } from '../../src/domain/layer-id';
import { FIRST_MONTH, LAST_MONTH, monthIndex } from '../../src/domain/month';
import { CLOCK_MODES, makeTimeWindow } from '../../src/domain/time-window';
import type { LayerContext } from '../../src/layers/layer-context';
import type { Underlay } from '../../src/layers/layer-module';
import { layerModules, underlays } from '../../src/layers/registry';
import type { MarkLook } from '../../src/layers/shared/mark-layer';
import { makeMarks } from '../../src/layers/shared/mark-sets';
import { maskTexture } from '../../src/layers/shared/mask-texture';
import { contextAt } from '../fixtures/layer-context';
import { makeLayerManager } from '../fixtures/layer-manager';
import { realDataset } from '../fixtures/real-dataset';

const dataset = realDataset();
const modules: readonly Underlay[] = [...layerModules, ...underlays];
/** All that a module draws: its marks as a layer of their own, and its layers. */
function prepare(module: Underlay, of = dataset) {
  const { draw, marks } = module.prepare(of);
  const sets = (context: LayerContext) => marks?.(context) ?? [];
  return {
    sets,
    draw: (context: LayerContext): Layer[] => [
      ...(marks ? [makeMarks(`${module.id}@sets`, sets(context), context)] : []),
      ...draw(context),
    ],
  };
}
const drawables = modules.map((module) => ({ module, drawable: prepare(module) }));
const positionOfKind = (kind: string) =>
  dataset.entities.findIndex((entity) => entity.kind === kind && entity.phases.length > 0);

const flatten = (layers: readonly unknown[]) => layers.flat(4) as Layer[];
const drawAll = (context: LayerContext) =>
  flatten(drawables.map(({ drawable }) => drawable.draw(context)));

/** Props that may differ without an upload: numbers for uniforms, of what is drawn, and the clock. */
const UNIFORMS = [
  'filterRange',
  'day',
  'rowsDrawn',
  'since',
  'window',
  'lifted',
  'kept',
  'openFans',
  'isLifting',
  'passing',
];

/** Names of the props that differ by more than a function made anew, which triggers nothing. */
function differences(before: Layer, after: Layer): string[] {
  const [a, b] = [before.props, after.props] as unknown as Record<string, unknown>[];
  return [...new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})])].filter((key) => {
    const [one, two] = [a?.[key], b?.[key]];
    if (typeof one === 'function' && typeof two === 'function') return false;
    if (key === 'data' || one === null || typeof one !== 'object') return !Object.is(one, two);
    return JSON.stringify(one) !== JSON.stringify(two);
  });
}

/** Marks of the ends of one cable: the few rows of a layer that follow the pointer by their data. */
const isEnds = ({ id }: Layer) => id.startsWith('landing-points@ends');

function expectOnlyUniforms(
  before: LayerContext,
  after: LayerContext,
  isLookedAt: (layer: Layer) => boolean = () => true,
): void {
  for (const { drawable } of drawables) {
    const [one, two] = [drawable.draw(before), drawable.draw(after)].map((layers) =>
      flatten(layers).filter(isLookedAt),
    ) as [Layer[], Layer[]];
    expect(two.map(({ id }) => id)).toEqual(one.map(({ id }) => id));
    one.forEach((layer, i) => {
      const other = two[i] as Layer;
      expect([layer.id, other.props.data === layer.props.data]).toEqual([layer.id, true]);
      expect(other.props.updateTriggers).toEqual(layer.props.updateTriggers);
      const extensions = (drawn: Layer) => drawn.props.extensions;
      expect(extensions(other).every((one, k) => one === extensions(layer)[k])).toBe(true);
      const changed = differences(layer, other).filter((key) => !UNIFORMS.includes(key));
      expect([layer.id, changed]).toEqual([layer.id, []]);
    });
  }
}

const { manager, errors } = makeLayerManager();
const bufferClass = Object.getPrototypeOf(device.createBuffer(new Float32Array(4)));

/** How often a draw creates or fills a buffer or a texture. */
function uploadsOf(context: LayerContext, isDrawn: (layer: Layer) => boolean = () => true): number {
  const spies = [
    vi.spyOn(bufferClass, 'write'),
    vi.spyOn(device, 'createBuffer'),
    vi.spyOn(device, 'createTexture'),
  ];
  manager.setLayers(drawAll(context).filter(isDrawn));
  const uploads = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  for (const spy of spies) spy.mockRestore();
  return uploads;
}

afterEach(() => {
  expect(errors).toEqual([]);
});
afterAll(() => manager.finalize());

describe('the registry', () => {
  it('has every layer once', () => {
    expect(layerModules.map(({ id }) => id).sort()).toEqual([...LAYER_IDS].sort());
  });

  it.each(modules.map((module) => [module.id, module] as const))(
    '%s names what it draws <layer>@<part>, each once',
    (id, module) => {
      const drawable = prepare(module);
      for (const selected of [-1, positionOfKind(id)]) {
        const context = contextAt(undefined, { selected });
        const ids = [...drawable.sets(context), ...flatten(drawable.draw(context))].map(
          (one) => one.id,
        );
        for (const one of ids) expect(one).toMatch(new RegExp(`^${id}@[a-z]+(-[a-z]+)*$`));
        expect(new Set(ids).size).toBe(ids.length);
      }
    },
  );

  it('has no two layers of one id', () => {
    const ids = drawAll(contextAt(undefined, { selected: 0 })).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(10);
  });

  it('puts every layer under the layer of the style that it is told', () => {
    for (const { props } of drawAll(contextAt(undefined, { beforeId: 'somewhere' })))
      expect(props).toMatchObject({ beforeId: 'somewhere' });
  });

  it('draws an empty dataset', () => {
    const empty = { version: '', asOf: '', entities: [] };
    for (const module of modules)
      expect(() => prepare(module, empty).draw(contextAt())).not.toThrow();
  });
});

describe('a step of the clock', () => {
  const months = [FIRST_MONTH, monthIndex(2013, 9), monthIndex(2019, 7), LAST_MONTH];

  it('changes only the day, the range of the filter and the window', () => {
    for (const month of months)
      expectOnlyUniforms(contextAt(monthIndex(2019, 6)), contextAt(month));
  });

  it('does so too on the globe, on paper, with a thing selected, and in the other modes', () => {
    const change = { isGlobe: true, theme: 'light' as const };
    for (const kind of KINDS) {
      const selected = positionOfKind(kind);
      for (const mode of CLOCK_MODES)
        expectOnlyUniforms(
          contextAt(monthIndex(2019, 6), {
            ...change,
            selected,
            window: makeTimeWindow(mode, monthIndex(2019, 6), monthIndex(2015, 1)),
          }),
          contextAt(monthIndex(2020, 2), {
            ...change,
            selected,
            window: makeTimeWindow(mode, monthIndex(2020, 2), monthIndex(2015, 1)),
          }),
        );
    }
  });

  it('uploads nothing', () => {
    expect(uploadsOf(contextAt(monthIndex(2019, 6)))).toBeGreaterThan(50);
    for (const month of months) expect(uploadsOf(contextAt(month))).toBe(0);
    for (const mode of CLOCK_MODES)
      expect(
        uploadsOf(
          contextAt(undefined, {
            window: makeTimeWindow(mode, monthIndex(2020, 2), monthIndex(2015, 1)),
          }),
        ),
      ).toBe(0);
  });

  it('uploads nothing with a thing selected', () => {
    const selected = positionOfKind('submarine-cables');
    expect(uploadsOf(contextAt(undefined, { selected }))).toBeGreaterThan(0);
    for (const month of months) expect(uploadsOf(contextAt(month, { selected }))).toBe(0);
  });

  it('keeps the layers, so that nothing is made anew', () => {
    const before = manager.getLayers().map(({ id }) => id);
    uploadsOf(contextAt(monthIndex(2024, 3)));
    uploadsOf(contextAt(monthIndex(2024, 4)));
    expect(manager.getLayers().map(({ id }) => id).length).toBeLessThanOrEqual(before.length);
    expect(manager.getLayers().length).toBeGreaterThan(10);
  });
});

describe('a hover', () => {
  const isBulk = (layer: Layer) => !isEnds(layer);
  const hovers = KINDS.map((kind) => contextAt(undefined, { hovered: positionOfKind(kind) }));

  it('changes only which entity is lifted', () => {
    for (const hover of hovers) expectOnlyUniforms(contextAt(), hover, isBulk);
  });

  it('uploads nothing', () => {
    uploadsOf(contextAt(), isBulk);
    for (const hover of hovers) expect(uploadsOf(hover, isBulk)).toBe(0);
  });

  it('shows a gateway from afar without an upload', () => {
    const [far, over] = [-1, positionOfKind('gateways')].map((hovered) =>
      contextAt(undefined, { zoom: 2, hovered }),
    ) as [LayerContext, LayerContext];
    const opacities = (context: LayerContext) =>
      drawAll(context).flatMap(({ id, props }) =>
        id === 'terrestrial-cables@sets'
          ? (props as unknown as { looks: MarkLook[] }).looks.map(({ opacity }) => opacity)
          : [],
      );
    expect(opacities(far)).toEqual([1, 0, 0, 0]);
    expect(opacities(over)).toEqual([1, 0, 0, 1]);
    uploadsOf(far, isBulk);
    expect(uploadsOf(over, isBulk)).toBe(0);
  });

  it('lifts the ends of a cable with it: its own landing points, and no others', () => {
    const hovered = positionOfKind('submarine-cables');
    const cable = dataset.entities[hovered];
    const ends = new Set(cable?.segments?.flatMap(({ from, to }) => [from, to]));
    const [marks] = drawAll(contextAt(undefined, { hovered })).filter(isEnds);
    const rows = (marks?.props.data ?? []) as { entity: number }[];
    const ids = new Set(rows.map(({ entity }) => dataset.entities[entity]?.id));
    expect(ids.size).toBeGreaterThan(1);
    for (const id of ids) expect(ends).toContain(id);
    const [none] = drawAll(contextAt()).filter(isEnds);
    expect(none).toBeUndefined();
  });

  it('of something that is no cable uploads nothing at all', () => {
    uploadsOf(contextAt());
    for (const kind of KINDS.filter((one) => one !== 'submarine-cables'))
      expect(uploadsOf(contextAt(undefined, { hovered: positionOfKind(kind) }))).toBe(0);
  });
});

describe('a change of filters', () => {
  const maskOf = (isLeftOut: (position: number) => boolean) =>
    Uint8Array.from(dataset.entities, (_, position) => (isLeftOut(position) ? 0 : 1));
  const odd = maskOf((position) => position % 2 === 1);
  const most = maskOf((position) => position % 7 > 0);

  it('changes only what the filters let through, and uploads no geometry', () => {
    expectOnlyUniforms(contextAt(), contextAt(undefined, { passing: odd }));
    uploadsOf(contextAt(undefined, { passing: odd }));
    for (const passing of [most, odd, null])
      expect(uploadsOf(contextAt(undefined, { passing }))).toBe(0);
  });

  it('is written once for all layers', () => {
    uploadsOf(contextAt(undefined, { passing: odd }));
    const write = vi.spyOn(Object.getPrototypeOf(maskTexture(device, odd)), 'writeData');
    uploadsOf(contextAt(undefined, { passing: most }));
    expect(write).toHaveBeenCalledTimes(1);
    const bytes = write.mock.calls[0]?.[0] as Uint8Array;
    expect([...bytes.subarray(0, most.length)]).toEqual([...most].map((one) => 255 * one));
    uploadsOf(contextAt(monthIndex(2024, 3), { passing: most }));
    expect(write).toHaveBeenCalledTimes(1);
    write.mockRestore();
  });
});

describe('what does upload', () => {
  it('is a change of theme, since colours are data', () => {
    uploadsOf(contextAt());
    expect(uploadsOf(contextAt(undefined, { theme: 'light' }))).toBeGreaterThan(0);
  });

  it('is a step of the zoom that moves marks to other places of their fans, and nothing else', () => {
    const [before, after] = [5, 5.3].map((zoom) => contextAt(undefined, { zoom }));
    uploadsOf(before as LayerContext);
    expect(uploadsOf(after as LayerContext)).toBeGreaterThan(0);
    const triggers = (context: LayerContext | undefined) =>
      drawAll(context as LayerContext).map(({ id, props }) => {
        const { getFan, ...others } = props.updateTriggers as Record<string, unknown>;
        return { id, getFan, others };
      });
    const [was, is] = [triggers(before), triggers(after)];
    expect(is.map(({ id, others }) => [id, others])).toEqual(
      was.map(({ id, others }) => [id, others]),
    );
    is.forEach(({ getFan }, i) => {
      if (getFan !== undefined) expect(getFan).not.toBe(was[i]?.getFan);
    });
    expect(is.flatMap(({ id, getFan }) => (getFan === undefined ? [] : [id])).sort()).toEqual([
      'ground-stations@sets',
      'hubs@sets',
      'leaders@lines',
      'satellites@sets',
      'teleports@sets',
      'terrestrial-cables@sets',
    ]);
  });

  it('is not a change of zoom between two sizes of marks', () => {
    uploadsOf(contextAt(undefined, { zoom: 5 }));
    for (const zoom of [5.01, 5.1, 5.24]) expect(uploadsOf(contextAt(undefined, { zoom }))).toBe(0);
  });
});
