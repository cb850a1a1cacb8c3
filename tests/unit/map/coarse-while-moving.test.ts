import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { VIGNETTE } from '../../../src/map/basemap-style';
import { coarsenWhileMoving } from '../../../src/map/coarse-while-moving';

function makeMap(hasLayer = true) {
  const listeners = new Map<string, () => void>();
  const lining: number[] = [];
  const map = {
    _overridePixelRatio: 0,
    _resizeInternal() {},
    getCanvas: () => ({ width: 10, height: 10 }),
    getLayer: () => (hasLayer ? {} : undefined),
    setPaintProperty: (id: string, name: string, value: number) => {
      if (!hasLayer || id !== VIGNETTE.id || name !== 'line-opacity') throw new Error(id);
      lining.push(value);
    },
    triggerRepaint() {},
    on: (name: string, listener: () => void) => listeners.set(name, listener),
  };
  coarsenWhileMoving(
    map as unknown as MapLibreMap,
    () => 2,
    () => null,
  );
  return { map, lining, tell: (name: string) => listeners.get(name)?.() };
}

describe('a map under way without a graphics card', () => {
  it('has fewer pixels and no water lining, and all of it when it rests', () => {
    const { map, lining, tell } = makeMap();
    for (let i = 0; i < 5; i++) tell('move');
    expect(map._overridePixelRatio).toBeLessThan(2);
    expect(lining).toEqual([0]);
    tell('moveend');
    expect(map._overridePixelRatio).toBe(2);
    expect(lining).toEqual([0, VIGNETTE.opacity]);
  });

  it('changes nothing for a jump, and needs no style', () => {
    const jumping = makeMap();
    jumping.tell('move');
    jumping.tell('moveend');
    expect(jumping.lining).toEqual([]);
    const bare = makeMap(false);
    bare.tell('move');
    bare.tell('move');
    bare.tell('moveend');
    expect(bare.map._overridePixelRatio).toBe(2);
  });
});
