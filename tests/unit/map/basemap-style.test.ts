import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { LABEL_LAYERS } from '../../../src/map/basemap-labels';
import {
  COUNTRY_SOURCE_LAYERS,
  DATA_ANCHOR,
  FIRST_LABEL_LAYER,
  makeBasemapStyle,
} from '../../../src/map/basemap-style';

const tilesUrl = 'pmtiles://basemap/basemap.pmtiles/{z}/{x}/{y}';
const make = (theme: 'dark' | 'light', lang: 'en' | 'zh', scale = 1) =>
  makeBasemapStyle({ theme, lang, tilesUrl, scale, fill: 'membership', hatched: ['IT'] });

describe.each(['dark', 'light'] as const)('basemap style, %s', (theme) => {
  it.each(['en', 'zh'] as const)('is valid in %s', (lang) => {
    expect(validateStyleMin(make(theme, lang))).toEqual([]);
  });

  it('fetches nothing but its tiles', () => {
    const style = make(theme, 'zh');
    expect(style).not.toHaveProperty('glyphs');
    expect(style).not.toHaveProperty('sprite');
    expect(JSON.stringify(style)).not.toMatch(/https?:/);
  });
});

describe('basemap style', () => {
  const ids = make('dark', 'en').layers.map((layer) => layer.id);

  it('has its land over the water lining and its lines over the fill', () => {
    const order = ['vignette', 'land', 'country-fill', 'borders', 'coast', FIRST_LABEL_LAYER];
    expect(ids.filter((id) => order.includes(id))).toEqual(order);
  });

  it('keeps a place for the data over country names and under city names', () => {
    expect(ids.indexOf(DATA_ANCHOR)).toBeGreaterThan(ids.indexOf('country-labels'));
    expect(ids.indexOf(DATA_ANCHOR)).toBeLessThan(ids.indexOf('city-labels'));
    expect(ids).toEqual(expect.arrayContaining([...LABEL_LAYERS]));
  });

  it('takes the ISO code as id where countries are painted', () => {
    const { basemap } = make('dark', 'en').sources;
    expect(basemap).toMatchObject({
      promoteId: Object.fromEntries(COUNTRY_SOURCE_LAYERS.map((layer) => [layer, 'iso2'])),
    });
  });

  it('dashes every disputed line, selected or not', () => {
    const dashed = make('dark', 'en').layers.filter((layer) => layer.id.includes('disputed'));
    expect(dashed.map((layer) => layer.paint)).toEqual([
      expect.objectContaining({ 'line-dasharray': [3, 4] }),
      expect.objectContaining({ 'line-dasharray': [3, 4] }),
    ]);
  });

  it('writes capitals for countries, in Latin script alone', () => {
    const transform = (lang: 'en' | 'zh', id: string) => {
      const layer = make('dark', lang).layers.find((l) => l.id === id);
      return layer?.type === 'symbol' ? layer.layout?.['text-transform'] : undefined;
    };
    expect(transform('en', 'country-labels')).toBe('uppercase');
    expect(transform('en', 'area-labels')).toBe('none');
    expect(transform('zh', 'country-labels')).toBe('none');
  });

  it('grows with the scale', () => {
    const width = (scale: number) => {
      const layer = make('dark', 'en', scale).layers.find((l) => l.id === 'coast');
      return layer?.type === 'line' ? layer.paint?.['line-width'] : undefined;
    };
    expect(width(2)).toBe(1.5);
  });
});
