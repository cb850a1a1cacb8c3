/** The land beneath the fill of countries: drawn only where the fill lets it through. */
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset';
import { LAND, landOpacity, makeBasemapStyle } from '../../../src/map/basemap-style';
import { CountryFill } from '../../../src/map/country-fill';

function made() {
  const said: [string, string, unknown][] = [];
  const map = {
    setMissingStyleImageResolver: () => {},
    setPaintProperty: (...one: [string, string, unknown]) => said.push(one),
  };
  const fill = new CountryFill(
    map as unknown as MapLibreMap,
    { entities: [] } as unknown as Dataset,
  );
  const last = (layer: string, name: string) =>
    said.findLast(([id, property]) => id === layer && property === name)?.[2];
  return { fill, last };
}

describe('the land', () => {
  it('is there at once when the fill steps back', () => {
    const { fill, last } = made();
    fill.rest('membership', true);
    expect(last('country-fill', 'fill-opacity')).toBeLessThan(1);
    expect(last(LAND, 'fill-opacity')).toBe(1);
    expect(last(LAND, 'fill-opacity-transition')).toEqual({ duration: 0, delay: 0 });
  });

  it('goes only when the fill is whole again', () => {
    const { fill, last } = made();
    fill.rest('membership', true);
    fill.rest('membership', false);
    expect(last('country-fill', 'fill-opacity')).toBe(1);
    expect(last(LAND, 'fill-opacity')).toBe(0);
    expect(last(LAND, 'fill-opacity-transition')).toEqual({ duration: 0, delay: 300 });
  });

  it('is there while the fill fades', () => {
    const { fill, last } = made();
    fill.fade('membership', 0.4);
    expect(last(LAND, 'fill-opacity')).toBe(1);
    fill.fade('membership', 1);
    expect(last(LAND, 'fill-opacity')).toBe(0);
  });

  it('begins as it is set, so that nothing has to change first', () => {
    const style = makeBasemapStyle({
      theme: 'dark',
      fill: 'membership',
      lang: 'en',
      scale: 1,
      tilesUrl: 'pmtiles://x/{z}/{x}/{y}',
      hatched: [],
    });
    expect(validateStyleMin(style)).toEqual([]);
    const paintOf = (id: string) => style.layers.find((layer) => layer.id === id)?.paint;
    expect(paintOf(LAND)).toMatchObject(landOpacity(1));
    expect(paintOf('country-fill')).toMatchObject({ 'fill-opacity': 1 });
  });
});
