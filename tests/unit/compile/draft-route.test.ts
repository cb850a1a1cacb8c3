import { beforeAll, describe, expect, it } from 'vitest';
import {
  landBeyondEndsKm,
  lineLengthKm,
  longestHopKm,
  sharpestTurnDeg,
} from '../../../src/compile/check/line-geometry';
import { draftRoute } from '../../../src/compile/draft-route/draft-route';
import { loadWaterGrid } from '../../../src/compile/draft-route/load-water-grid';
import { toJson } from '../../../src/compile/draft-route/segment-file';
import type { LonLat } from '../../../src/lib/great-circle';
import { distanceToSegmentKm } from '../../../src/lib/great-circle';

const KARACHI: LonLat = [66.97, 24.8];
const DJIBOUTI: LonLat = [43.15, 11.59];
const SINGAPORE: LonLat = [103.64, 1.22];
const TOYOHASHI: LonLat = [137.39, 34.67];
const BANDON: LonLat = [-124.42, 43.12];

/** Longest distance of a vertex of one line from the other line, km. */
function apartKm(line: LonLat[], other: LonLat[]): number[] {
  return line.map((p) =>
    other.slice(1).reduce((least, b, k) => {
      const a = other[k];
      return a ? Math.min(least, distanceToSegmentKm(p, a, b)) : least;
    }, Infinity),
  );
}

describe('draftRoute', () => {
  // The water grid is kept between runs; a first run makes it. The first route loads the coast.
  beforeAll(() => {
    loadWaterGrid();
    draftRoute({ from: [60, 10], to: [62, 10] });
  }, 120_000);

  it('goes from Karachi to Djibouti by sea, ends exactly as given', () => {
    const { coordinates, lengthKm, warnings } = draftRoute({ from: KARACHI, to: DJIBOUTI });
    expect(coordinates[0]).toEqual(KARACHI);
    expect(coordinates.at(-1)).toEqual(DJIBOUTI);
    expect(landBeyondEndsKm(coordinates)).toBe(0);
    expect(sharpestTurnDeg(coordinates)).toBeLessThan(30);
    expect(lengthKm).toBeGreaterThan(2700);
    expect(lengthKm).toBeLessThan(3100);
    expect(lengthKm).toBeCloseTo(lineLengthKm(coordinates), 6);
    expect(warnings).toEqual([]);
  });

  it('crosses the Pacific without a jump, on a great circle with a vertex every degree', () => {
    const { coordinates, lengthKm } = draftRoute({ from: TOYOHASHI, to: BANDON });
    const jumps = coordinates
      .slice(1)
      .map(([lon], k) => Math.abs(lon - (coordinates[k]?.[0] ?? 0)));
    expect(Math.max(...jumps)).toBeLessThan(3);
    expect(coordinates.at(-1)).toEqual([235.58, 43.12]);
    expect(longestHopKm(coordinates)).toBeLessThan(111);
    expect(lengthKm).toBeLessThan(8300);
    expect(Math.max(...coordinates.map(([, lat]) => lat))).toBeGreaterThan(49);
  });

  it('passes the Strait of Malacca and keeps off its shores', () => {
    const { coordinates } = draftRoute({ from: SINGAPORE, to: [80.2, 5.9] });
    expect(coordinates.some(([lon, lat]) => lon > 99 && lon < 101 && lat > 2 && lat < 5)).toBe(
      true,
    );
    expect(landBeyondEndsKm(coordinates)).toBe(0);
  });

  it.each([
    ['Bab-el-Mandeb', [42.5, 14], [45, 12.2], 1.2],
    ['Singapore', [103.5, 1.15], [104.8, 1.6], 1.1],
    ['Sunda', [106.5, -5.3], [104.8, -6.7], 1.1],
    ['Gibraltar', [-7, 36], [-4, 36.1], 1.1],
    ['Bosphorus', [28.8, 40.8], [29.4, 41.4], 1.2],
    ['Dardanelles', [25.8, 40], [27.3, 40.6], 1.2],
    ['Messina', [15.4, 37.8], [15.5, 38.5], 1.2],
    ['Taiwan', [117.5, 22.5], [121, 26.5], 1.1],
    ['Luzon', [119.5, 20.5], [123, 20.5], 1.1],
    ['Qiongzhou', [109, 20.2], [111.3, 20.2], 1.1],
    ['Torres', [140.5, -10], [144.5, -10], 1.1],
  ] satisfies [string, LonLat, LonLat, number][])('%s is open', (_, from, to, longer) => {
    const { coordinates, lengthKm } = draftRoute({ from, to });
    expect(lengthKm / lineLengthKm([from, to])).toBeLessThan(longer);
    expect(landBeyondEndsKm(coordinates)).toBeLessThan(1);
  });

  it('moves aside by the offset, to the right, and stays in the water', () => {
    const middle = draftRoute({ from: KARACHI, to: DJIBOUTI }).coordinates;
    const right = draftRoute({ from: KARACHI, to: DJIBOUTI, offsetKm: 15 }).coordinates;
    const left = draftRoute({ from: KARACHI, to: DJIBOUTI, offsetKm: -15 }).coordinates;
    for (const line of [right, left]) {
      expect(line[0]).toEqual(KARACHI);
      expect(line.at(-1)).toEqual(DJIBOUTI);
      expect(landBeyondEndsKm(line)).toBe(0);
      const apart = apartKm(line, middle).sort((a, b) => a - b);
      expect(apart[Math.floor(apart.length / 2)]).toBeGreaterThan(12);
      expect(apart.at(-1)).toBeLessThan(17);
    }
    // South-westward, right is north.
    const latAt60 = (line: LonLat[]) => line.find(([lon]) => lon < 60)?.[1] ?? 0;
    expect(latAt60(right)).toBeGreaterThan(latAt60(left));
  });

  it('moves a via on land into the water, and says so', () => {
    const { warnings } = draftRoute({ from: SINGAPORE, to: [80.2, 5.9], via: [[102.2, 2.25]] });
    expect(warnings.some((warning) => warning.includes('is on land'))).toBe(true);
  });

  it('says so where no water joins two points', () => {
    expect(() => draftRoute({ from: [51, 42], to: KARACHI })).toThrow(/No way by sea/);
  });
});

describe('toJson', () => {
  it('keeps the meaning and puts positions on one line', () => {
    const value = {
      type: 'LineString',
      coordinates: [
        [1, -2.5],
        [3e-7, 4],
      ],
      name: 'a [ 1, 2 ]',
    };
    expect(JSON.parse(toJson(value))).toEqual(value);
    expect(toJson(value)).toContain('    [1, -2.5],\n');
  });
});
