import { beforeAll, describe, expect, it } from 'vitest';
import {
  countryAt,
  distanceToCoastKm,
  distanceToCountryKm,
  isLand,
} from '../../../../src/compile/world/land-index';
import { loadLand } from '../../../../src/compile/world/natural-earth';
import { distanceToSegmentKm } from '../../../../src/lib/great-circle';

// Reads and indexes the world once, for all tests.
beforeAll(() => {
  isLand(0, 0);
  countryAt(0, 0);
  distanceToCoastKm(0, 0);
}, 60_000);

describe('isLand and countryAt', () => {
  it.each([
    ['Sri Lanka', 80.7, 7.5, 'LK'],
    ['Taiwan', 121, 23.8, 'TW'],
    ['Singapore', 103.8, 1.37, 'SG'],
    ['Chukotka, west of 180', 179.9, 67, 'RU'],
    ['Chukotka, east of 180', -175, 67, 'RU'],
    ['Crimea', 34, 45, 'UA'],
    ['Antarctica', 0, -85, 'AQ'],
  ])('%s', (_, lon, lat, iso2) => {
    expect(isLand(lon, lat)).toBe(true);
    expect(countryAt(lon, lat)).toBe(iso2);
    expect(isLand(lon + 360, lat)).toBe(true);
    expect(countryAt(lon - 360, lat)).toBe(iso2);
  });

  it.each([
    ['the Caspian', 51, 42],
    ['the Atlantic', -40, 30],
    ['the Bosphorus', 29.056, 41.079],
    ['the sea at 180', 180, 30],
  ])('%s is water', (_, lon, lat) => {
    expect(isLand(lon, lat)).toBe(false);
    expect(countryAt(lon, lat)).toBeNull();
  });
});

describe('distances', () => {
  it.each([
    [66.5, 24.2],
    [-40, 30],
    [179.5, 69.5],
    [-3.7, 40.4],
    [-179.9, -30],
  ])('to the coast at %d, %d is that of the nearest of all edges', (lon, lat) => {
    let least = Infinity;
    for (const { geometry } of loadLand('10m')) {
      for (const ring of geometry.coordinates.flat()) {
        for (let k = 1; k < ring.length; k++) {
          const [ax = 0, ay = 0] = ring[k - 1] ?? [];
          const [bx = 0, by = 0] = ring[k] ?? [];
          // Where the map is cut there is no coast.
          if (Math.abs(ax) > 179.999 && Math.abs(bx) > 179.999) continue;
          least = Math.min(least, distanceToSegmentKm([lon, lat], [ax, ay], [bx, by]));
        }
      }
    }
    expect(Math.abs(distanceToCoastKm(lon, lat) - least)).toBeLessThan(0.05);
  });

  it('to a country is 0 inside and runs across 180 degrees', () => {
    expect(distanceToCountryKm(67, 25.5, 'PK')).toBe(0);
    expect(distanceToCountryKm(66.5, 24.2, 'PK')).toBeGreaterThan(50);
    expect(distanceToCountryKm(-179.5, 60, 'RU')).toBeLessThan(450);
    expect(distanceToCountryKm(0, 0, 'XX')).toBe(Infinity);
  });
});
