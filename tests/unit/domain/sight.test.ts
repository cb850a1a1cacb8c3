import { geoDistance } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  capRim,
  capRing,
  EARTH_RADIUS_KM,
  GEO_ALTITUDE_KM,
  isRimPolar,
  meridianSpan,
  sightAngleDeg,
} from '../../../src/domain/sight';

const DEGREES = 180 / Math.PI;

function arcDeg(a: readonly number[], b: readonly number[]): number {
  return geoDistance(a as [number, number], b as [number, number]) * DEGREES;
}

/** No edge of the map's ring is longer than half the globe, and the ring is closed. */
function expectSoundRing(ring: [number, number][]): void {
  expect(ring.length).toBeGreaterThan(3);
  expect(ring.at(-1)).toEqual(ring[0]);
  for (const [, lat] of ring) expect(Math.abs(lat)).toBeLessThanOrEqual(90);
}

describe('sightAngleDeg', () => {
  it('is 81.3 degrees for a geostationary satellite on the horizon', () => {
    expect(sightAngleDeg(GEO_ALTITUDE_KM, 0)).toBeCloseTo(81.3, 1);
  });

  it('is some 76.3 degrees for one at an elevation of 5, and 71.4 at 10', () => {
    // Roddy, Satellite Communications, 4th ed., section 3.4: 81.3 on the horizon, 76.3 at 5 degrees.
    expect(sightAngleDeg(GEO_ALTITUDE_KM, 5)).toBeCloseTo(76.3, 1);
    expect(sightAngleDeg(GEO_ALTITUDE_KM, 10)).toBeCloseTo(71.4, 1);
  });

  it('is what tables of orbits give for low heights', () => {
    // Wertz and Larson, SMAD, table on the last pages: angular radius of the Earth 62.69 degrees at 800 km.
    expect(90 - sightAngleDeg(800, 0)).toBeCloseTo(62.69, 1);
  });

  it('is 22.4 degrees, 2,490 km on the ground, for CBERS at 778 km and an elevation of 5', () => {
    // The height is INPE's; the angle by the law of sines, as Roddy and Maral and Bousquet write it.
    const nadir = Math.asin((EARTH_RADIUS_KM * Math.sin(95 / DEGREES)) / (EARTH_RADIUS_KM + 778));
    const bySines = 180 - 95 - nadir * DEGREES;
    expect(bySines).toBeCloseTo(22.4, 1);
    expect(sightAngleDeg(778, 5)).toBeCloseTo(bySines, 9);
    expect((sightAngleDeg(778, 5) / DEGREES) * EARTH_RADIUS_KM).toBeCloseTo(2490, -1);
  });

  it('is some 2,440 km on the ground for one at 600 km', () => {
    // acos(6371 / 6971) = 23.95 degrees.
    expect(sightAngleDeg(600, 0)).toBeCloseTo(23.95, 2);
    expect(sightAngleDeg(600, 5)).toBeCloseTo(19.43, 1);
  });

  it('is 0 right overhead, for any height', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 40_000 }), (height) => {
        expect(sightAngleDeg(height, 90)).toBeCloseTo(0, 9);
      }),
    );
  });

  it('is what the geometry of the triangle says', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 40_000 }),
        fc.integer({ min: 0, max: 85 }),
        (height, elevation) => {
          // Earth's centre, observer and satellite: the angle at the observer is 90 + elevation.
          const lambda = sightAngleDeg(height, elevation) / DEGREES;
          const r = EARTH_RADIUS_KM + height;
          const x = r * Math.sin(lambda);
          const y = r * Math.cos(lambda) - EARTH_RADIUS_KM;
          expect(Math.atan2(y, x) * DEGREES).toBeCloseTo(elevation, 6);
        },
      ),
    );
  });

  it('grows with the height and shrinks with the elevation', () => {
    expect(sightAngleDeg(700, 5)).toBeGreaterThan(sightAngleDeg(600, 5));
    expect(sightAngleDeg(600, 10)).toBeLessThan(sightAngleDeg(600, 5));
  });
});

describe('capRim', () => {
  it('ends where it began', () => {
    const rim = capRim(170, 10, 25);
    expect(rim.at(-1)).toEqual(rim[0]);
    expect(capRing(170, 10, 25)).toEqual(rim);
  });

  it.each([
    [11.9, 78.9],
    [76.4, -69.4],
  ])('round the pole from %d, %d ends a turn further and never touches the pole', (lon, lat) => {
    const rim = capRim(lon, lat, 22.4);
    const first = rim[0] as [number, number];
    const last = rim.at(-1) as [number, number];
    expect(last[0] - first[0]).toBeCloseTo(360, 6);
    expect(last[1]).toBeCloseTo(first[1], 9);
    for (const [x, y] of rim.slice(1, -1)) expect(arcDeg([lon, lat], [x, y])).toBeCloseTo(22.4, 6);
    expect(Math.max(...rim.map(([, y]) => Math.abs(y)))).toBeLessThan(90);
  });

  it('is polar where it passes nearer to a pole than the basemap reaches', () => {
    expect(isRimPolar(0, 81.3)).toBe(false);
    expect(isRimPolar(-69.4, 15.6)).toBe(false);
    expect(isRimPolar(-69.4, 15.8)).toBe(true);
    expect(isRimPolar(67.9, 19.4)).toBe(true);
    expect(isRimPolar(-69.4, 22.4)).toBe(true);
    // Far beyond the pole: all that the basemap leaves out lies within.
    expect(isRimPolar(78.9, 22.4)).toBe(false);
  });
});

describe('capRing', () => {
  it('has every point at the given angle from the middle', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -60, max: 60, noNaN: true }),
        fc.double({ min: 1, max: 29, noNaN: true }),
        (lon, lat, radius) => {
          const ring = capRing(lon, lat, radius);
          expectSoundRing(ring);
          for (const point of ring) expect(arcDeg([lon, lat], point)).toBeCloseTo(radius, 6);
        },
      ),
    );
  });

  it('runs on past 180 degrees and never jumps', () => {
    for (const lon of [179, -179, 170, -172]) {
      const ring = capRing(lon, 10, 25);
      expectSoundRing(ring);
      ring.slice(1).forEach(([x], i) => {
        expect(Math.abs(x - (ring[i]?.[0] ?? 0))).toBeLessThan(90);
      });
      const lons = ring.map(([x]) => x);
      expect(Math.max(...lons) - Math.min(...lons)).toBeLessThan(90);
      expect(Math.max(...lons) > 180 || Math.min(...lons) < -180).toBe(true);
    }
  });

  it.each([
    [20, 80, 20, 90],
    [-100, -78, 25, -90],
    [150, 60, 76.3, 90],
  ])('over the pole at %d, %d runs all the way round and along it', (lon, lat, radius, pole) => {
    const ring = capRing(lon, lat, radius);
    expectSoundRing(ring);
    const lons = ring.map(([x]) => x);
    expect(Math.max(...lons) - Math.min(...lons)).toBeCloseTo(360, 6);
    const corners = ring.filter(([, y]) => y === pole);
    expect(corners).toHaveLength(2);
    expect(Math.abs((corners[0]?.[0] ?? 0) - (corners[1]?.[0] ?? 0))).toBeCloseTo(360, 6);
    const rim = ring.filter(([x, y]) => y !== pole && Math.abs(Math.abs(x - lon) - 180) > 1e-6);
    expect(rim.length).toBeGreaterThan(100);
    for (const point of rim) expect(arcDeg([lon, lat], point)).toBeCloseTo(radius, 6);
    // Longitudes rise along the rim, so that the ring does not cross itself.
    rim.slice(1).forEach(([x], i) => {
      expect(x).toBeGreaterThanOrEqual(rim[i]?.[0] ?? 0);
    });
  });

  it('of a geostationary satellite stays clear of the poles', () => {
    const ring = capRing(38, 0, sightAngleDeg(GEO_ALTITUDE_KM, 5));
    expectSoundRing(ring);
    const lats = ring.map(([, y]) => y);
    expect(Math.max(...lats)).toBeCloseTo(76.3, 1);
    expect(Math.min(...lats)).toBeCloseTo(-76.3, 1);
    const lons = ring.map(([x]) => x);
    expect(Math.max(...lons)).toBeCloseTo(38 + 76.3, 1);
    expect(Math.min(...lons)).toBeCloseTo(38 - 76.3, 1);
  });

  it('has no edge longer than a degree of arc', () => {
    for (const [lon, lat, radius] of [
      [38, 0, 81.3],
      [11.9, 78.9, 22.4],
      [76.4, -69.4, 22.4],
      [179, 0, 76.3],
    ] as const)
      for (const [i, point] of capRim(lon, lat, radius).entries()) {
        const before = capRim(lon, lat, radius)[i - 1];
        if (before) expect(arcDeg(before, point)).toBeLessThanOrEqual(1);
      }
  });

  it('has the vertices that are asked for', () => {
    expect(capRim(0, 0, 10, 36)).toHaveLength(37);
  });

  it('stays off the poles where it is told to', () => {
    for (const lat of [78.9, -69.4]) {
      const ring = capRing(20, lat, 22.4, 84.9);
      expectSoundRing(ring);
      expect(Math.max(...ring.map(([, y]) => Math.abs(y)))).toBe(84.9);
    }
  });
});

describe('meridianSpan', () => {
  it('ends on the rim', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -80, max: 80, noNaN: true }),
        fc.double({ min: 1, max: 60, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        (lon, lat, radius, meridian) => {
          const span = meridianSpan([lon, lat], radius, meridian);
          if (!span) {
            // No point of it is within the cap.
            for (const y of [-80, -40, 0, 40, 80])
              expect(arcDeg([lon, lat], [meridian, y])).toBeGreaterThan(radius - 1e-6);
            return;
          }
          expect(span[0]).toBeLessThanOrEqual(span[1]);
          for (const y of span)
            if (Math.abs(y) <= 90) expect(arcDeg([lon, lat], [meridian, y])).toBeCloseTo(radius, 5);
        },
      ),
    );
  });
});
