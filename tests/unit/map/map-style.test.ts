import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { COUNTRY_FILLS } from '../../../src/domain/country-fill';
import type { Dataset } from '../../../src/domain/dataset';
import { THEMES } from '../../../src/lib/themes';
import { makeMapStyle } from '../../../src/map/map-style';
import { smallCountries, smallCountryAt } from '../../../src/map/small-countries';

const country = (code: string, point: [number, number], untilZoom?: number) => ({
  kind: 'countries' as const,
  id: code.toLowerCase(),
  name: { en: `Name of ${code}` },
  aliases: [],
  phases: [],
  openedDay: null,
  countries: [code],
  chineseRoles: [],
  confidence: 'high' as const,
  point,
  ...(untilZoom ? { small: { untilZoom, namedFromZoom: 5 } } : {}),
});

const dataset: Dataset = {
  version: '',
  asOf: '',
  entities: [
    country('MV', [73.5, 4.2], 6.3),
    country('SG', [103.85, 1.29], 4.4),
    country('FJ', [178.4, -18.1], 2.1),
    country('PK', [73, 33.7]),
  ],
};
const small = smallCountries(dataset);

describe('the style of the map', () => {
  it.each(THEMES.flatMap((theme) => COUNTRY_FILLS.map((fill) => [theme, fill] as const)))(
    'is valid on %s for the fill by %s',
    (theme, fill) => {
      const style = makeMapStyle({
        theme,
        fill,
        lang: 'zh',
        scale: 1,
        tilesUrl: 'pmtiles://x/{z}/{x}/{y}',
        hatched: ['IT', 'PA'],
        small,
      });
      expect(validateStyleMin(style)).toEqual([]);
      const ids = style.layers.map(({ id }) => id);
      const order = ['country-fill', 'country-hatch', 'borders', 'small-countries', 'sea-labels'];
      expect(ids.filter((id) => order.includes(id))).toEqual(order);
      const hatch = style.layers.find(({ id }) => id === 'country-hatch');
      expect(JSON.stringify(hatch)).toContain('["IT","PA"]');
    },
  );
});

describe('discs of small countries', () => {
  it('are for those whose shape is too small, and for no others', () => {
    expect(small.features.map(({ properties }) => properties.iso2)).toEqual(['MV', 'SG', 'FJ']);
  });

  /** A flat map on which a degree is ten pixels, or the globe. */
  const map = (zoom: number, lng = 90, type = 'mercator') =>
    ({
      getZoom: () => zoom,
      getCenter: () => ({ lng, lat: 0 }),
      getProjection: () => ({ type }),
      project: ([lon = 0, lat = 0]: [number, number]) => ({ x: (lon - lng) * 10, y: -lat * 10 }),
    }) as unknown as Parameters<typeof smallCountryAt>[0];

  it('are hit within reach, the nearest of them', () => {
    expect(smallCountryAt(map(2), small, -165, -42, 12)).toBe('MV');
    expect(smallCountryAt(map(2), small, -154, -42, 12)).toBe('MV');
    expect(smallCountryAt(map(2), small, -152, -42, 12)).toBeNull();
    expect(smallCountryAt(map(2), small, 0, 0, 500)).toBe('SG');
  });

  it('are hit only while they are drawn', () => {
    expect(smallCountryAt(map(4.9), small, 138.5, -12.9, 12)).toBe('SG');
    expect(smallCountryAt(map(5), small, 138.5, -12.9, 12)).toBeNull();
  });

  it('are hit over 180 degrees, and not behind the globe', () => {
    expect(smallCountryAt(map(1, -175), small, (178.4 - 360 + 175) * 10, 181, 12)).toBe('FJ');
    expect(smallCountryAt(map(1, 0, 'globe'), small, 1784, 181, 12)).toBeNull();
    expect(smallCountryAt(map(1, 0), small, 1784, 181, 12)).toBe('FJ');
  });
});

describe('on a wall', () => {
  const layersAt = (scale: number) =>
    makeMapStyle({
      theme: 'dark',
      fill: 'membership',
      lang: 'en',
      scale,
      tilesUrl: 'pmtiles://x/{z}/{x}/{y}',
      hatched: [],
      small,
    }).layers;
  /** Of expressions as well, whose zooms and ranks stay. */
  const numbers = (value: unknown): number[] =>
    Array.isArray(value) ? value.flatMap(numbers) : typeof value === 'number' ? [value] : [];
  const PIXELS =
    /^(text-size|text-halo-width|line-width|circle-radius|circle-stroke-width|symbol-spacing)$/;

  it('names, their halos, lines and discs grow together', () => {
    const grown = new Map<string, number>();
    const [one, three] = [layersAt(1), layersAt(3)];
    one.forEach((layer, i) => {
      const [before, after] = [layer, three[i]].map((of) => ({
        ...(of && 'layout' in of ? of.layout : {}),
        ...(of && 'paint' in of ? of.paint : {}),
      })) as [Record<string, unknown>, Record<string, unknown>];
      for (const [name, value] of Object.entries(before)) {
        if (!PIXELS.test(name)) continue;
        const pairs = numbers(value).map((n, k) => [n, numbers(after[name])[k] ?? 0] as const);
        const isGrown = ([a, b]: readonly [number, number]) => Math.abs(b - 3 * a) < 1e-6;
        expect(
          pairs.every((pair) => pair[0] === pair[1] || isGrown(pair)) && pairs.some(isGrown),
          `${layer.id} ${name} ${JSON.stringify(value)}`,
        ).toBe(true);
        grown.set(name, (grown.get(name) ?? 0) + 1);
      }
    });
    expect([...grown.keys()].sort()).toEqual([
      'circle-radius',
      'circle-stroke-width',
      'line-width',
      'symbol-spacing',
      'text-halo-width',
      'text-size',
    ]);
    expect(grown.get('text-size')).toBeGreaterThan(6);
  });
});
