import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Feature, GeoJsonProperties, MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { loadCountries, loadLand } from '../../../../src/compile/world/natural-earth';

const at = <P extends GeoJsonProperties>(
  features: Feature<MultiPolygon, P>[],
  lon: number,
  lat: number,
) => features.filter((f) => booleanPointInPolygon([lon, lat], f));

const spanOf = (ring: number[][]) => {
  const xs = ring.map((p) => p[0] ?? 0);
  return Math.max(...xs) - Math.min(...xs);
};

describe.each(['10m', '50m'] as const)('Natural Earth %s', (resolution) => {
  const land = loadLand(resolution);
  const countries = loadCountries(resolution);
  const isoAt = (lon: number, lat: number) => at(countries, lon, lat).map((f) => f.properties.iso2);

  it.each([
    ['Sri Lanka', 80.7, 7.5, 'LK'],
    ['Taiwan', 121, 23.7, 'TW'],
    ['Singapore', 103.82, 1.36, 'SG'],
    ['Madagascar', 46.5, -19.5, 'MG'],
    ['Crimea', 34.1, 45.2, 'UA'],
    ['Kherson', 33, 46.6, 'UA'],
    ['the Golan', 35.8, 33, 'SY'],
    ['Galilee', 35.45, 32.9, 'IL'],
    ['northern Cyprus', 33.4, 35.28, 'CY'],
    ['Hargeisa', 44.06, 9.56, 'SO'],
    ['Pristina', 21.16, 42.66, 'XK'],
    ['Laayoune', -12.9, 27, 'EH'],
    ['Tifariti', -10.5, 26.2, 'EH'],
    ['Tan-Tan', -11, 28.4, 'MA'],
    ['Siachen', 77.1, 35.4, null],
    ['Chukotka beyond 180 degrees', -175, 66.5, 'RU'],
    ['Greenland', -40, 72, 'GL'],
  ])('%s is land of one country', (_name, lon, lat, iso2) => {
    expect(at(land, lon, lat)).toHaveLength(1);
    expect(isoAt(lon, lat)).toEqual([iso2]);
  });

  it.each([
    ['the Caspian', 51, 41],
    ['the Indian Ocean', 80, -20],
    ['the Pacific', -150, 5],
    ['the Arctic Ocean', 0, 88],
  ])('%s is not land', (_name, lon, lat) => {
    expect(at(land, lon, lat)).toHaveLength(0);
    expect(isoAt(lon, lat)).toEqual([]);
  });

  it('keeps the Maldives to themselves', () => {
    const maldives = countries.find((f) => f.properties.iso2 === 'MV');
    const [west = 0, south = 0, east = 0, north = 0] = maldives?.bbox ?? [];
    expect(west).toBeGreaterThan(72);
    expect(east).toBeLessThan(74);
    expect(south).toBeGreaterThan(-1);
    expect(north).toBeLessThan(7.5);
  });

  it('has no ring around the globe but that of Antarctica', () => {
    const wide = countries.filter((f) =>
      f.geometry.coordinates.flat().some((r) => spanOf(r) > 200),
    );
    expect(wide.map((f) => f.properties.iso2)).toEqual(['AQ']);
  });

  it('stays in plain longitude and latitude', () => {
    const outside = [...land, ...countries]
      .flatMap((f) => f.geometry.coordinates.flat(2))
      .filter(([x = 0, y = 0]) => Math.abs(x) > 180.0001 || Math.abs(y) > 90.0001);
    expect(outside).toHaveLength(0);
  });

  it('names every code once', () => {
    const codes = countries.flatMap((f) => f.properties.iso2 ?? []);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(expect.arrayContaining(['PS', 'HK', 'EH', 'FK', 'CX', 'CC']));
  });
});
