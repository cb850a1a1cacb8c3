import { describe, expect, it } from 'vitest';
import { easeInOut, flightPath } from '../../../src/lib/flight-path';

const PARTS = Array.from({ length: 21 }, (_, i) => i / 20);
const flat = { isGlobe: false, widthPx: 1200 };
const globe = { isGlobe: true, widthPx: 1200 };

describe('a flight', () => {
  const karachi = { lng: 67, lat: 24.8, zoom: 4 };
  const santiago = { lng: -70.7, lat: -33.1, zoom: 5 };

  it('begins and ends at its cameras', () => {
    const at = flightPath(karachi, santiago, flat);
    expect(at(0)).toEqual(karachi);
    expect(at(1)).toEqual(santiago);
    const near = at(0.999);
    expect(near.zoom).toBeCloseTo(5, 0);
    expect(near.lat).toBeCloseTo(-33.1, 0);
  });

  it('follows the great circle: from London to Tokyo by the far north, not along the parallels', () => {
    const at = flightPath(
      { lng: -0.1, lat: 51.5, zoom: 3 },
      { lng: 139.7, lat: 35.7, zoom: 3 },
      flat,
    );
    // The middle of the great circle, computed apart: 68.9 N, 76.3 E.
    expect(at(0.5).lat).toBeCloseTo(68.9, 0);
    expect(at(0.5).lng).toBeGreaterThan(60);
    expect(at(0.5).lng).toBeLessThan(90);
  });

  it('takes the short way across 180 degrees, in longitudes of the address', () => {
    const at = flightPath({ lng: 170, lat: 0, zoom: 3 }, { lng: -170, lat: 0, zoom: 3 }, flat);
    for (const part of PARTS) expect(Math.abs(at(part).lng)).toBeGreaterThanOrEqual(170 - 1e-9);
  });

  it('goes out on a long way and not on a short one', () => {
    const far = flightPath(karachi, { ...santiago, zoom: 4 }, flat);
    // 145 degrees are as wide as 1.2 maps of 1200 px at zoom log2(1440 * 360 / 145 / 512) = 2.8.
    expect(Math.min(...PARTS.map((part) => far(part).zoom))).toBeCloseTo(2.8, 1);
    const near = flightPath(karachi, { lng: 68, lat: 25, zoom: 4 }, flat);
    for (const part of PARTS) expect(near(part).zoom).toBeCloseTo(4, 6);
  });

  it('keeps the size of the globe while the latitude changes', () => {
    const size = ({ lat, zoom }: { lat: number; zoom: number }) =>
      2 ** zoom / Math.cos((lat * Math.PI) / 180);
    const from = { lng: 20, lat: 0, zoom: 1.5 };
    const to = { lng: 20, lat: 60, zoom: 0.5 };
    expect(size(from)).toBeCloseTo(size(to), 6);
    const at = flightPath(from, to, globe);
    for (const part of PARTS) expect(size(at(part))).toBeCloseTo(size(from), 6);
  });

  it('is slow at both ends', () => {
    expect([0, 0.5, 1].map(easeInOut)).toEqual([0, 0.5, 1]);
    expect(easeInOut(0.1)).toBeLessThan(0.01);
    expect(easeInOut(0.9)).toBeGreaterThan(0.99);
  });
});
